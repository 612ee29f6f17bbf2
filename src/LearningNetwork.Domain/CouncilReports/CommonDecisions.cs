namespace LearningNetwork.Domain.CouncilReports;

/// <summary>Decisions on what is common to all municipalities: chapters, results, promises and their answers.</summary>
internal static class CommonDecisions
{
    /// <summary>The most parts of a chapter, results or promises (ours): far more than a council reads.</summary>
    private const int Most = 60;

    public static Decision Decide(ReportContent content, CouncilReportCommand command, DateOnly today) => command switch
    {
        PlanChapter c => Plan(content, c),
        RemindOfChapter c => content.Of(c.Chapter) is { ReadyOn: null } chapter && chapter.Due == c.Due && chapter.RemindedOf != c.Due
            ? new ChapterReminded(c.Chapter, c.Due)
            : Decision.Nothing,
        WriteContribution c => Write(content, c),
        TakeOutContribution c => content.Of(c.Chapter).Contributions.Any(one => one.Number == c.Number)
            ? new ContributionTakenOut(c.Chapter, c.Number)
            : Gone(content, c.Number),
        MarkChapter c => Mark(content, c, today),
        TellResult c => Tell(content, c),
        TakeOutResult c => content.Results.Any(one => one.Number == c.Number) ? new ResultTakenOut(c.Number) : Gone(content, c.Number),
        MakePromise c => Make(content, c),
        TakeOutPromise c => content.Promises.Any(one => one.Number == c.Number) ? new PromiseTakenOut(c.Number) : Gone(content, c.Number),
        _ => throw new InvalidOperationException($"Nothing is decided on {command.GetType().Name}."),
    };

    /// <summary>Whether the command asks for something that is not so already; one that does not is no attempt to change what was sent.</summary>
    public static bool Changes(ReportContent content, CouncilReportCommand command) => command switch
    {
        RemindOfChapter => false,
        PlanChapter c => content.Of(c.Chapter) is var chapter && (chapter.Due != c.Due || !chapter.Contributors.Equals(c.Contributors)),
        MarkChapter c => content.Of(c.Chapter).ReadyOn is not null != c.Ready,
        AnswerPromise c => !IsAnswered(content, c),
        WriteContribution c => !IsWritten(content.Of(c.Chapter), c),
        TellResult c => !content.Results.Any(one => one.Chapter == c.Chapter && one.Tone == c.Tone && one.Text == c.Text.Ref),
        MakePromise c => !content.Promises.Any(one => one.Municipality == c.Municipality && one.Text == c.Text.Ref),
        TakeOutContribution c => !IsGone(content, c.Number),
        TakeOutResult c => !IsGone(content, c.Number),
        TakeOutPromise c => !IsGone(content, c.Number),
        _ => true,
    };

    public static Decision Answer(ReportContent content, AnswerPromise command, OpenPromises? open)
    {
        if (IsAnswered(content, command))
            return Decision.Nothing;
        if (Fields.OneOf<PromiseOutcome>("outcome", command.Outcome) is { } wrong)
            return wrong;
        if (open?.Of(command.Promise) is not { } promise)
            return CouncilReportRefusals.PromiseUnknown;
        return command is { Outcome: PromiseOutcome.Dropped, Why: null }
            ? CouncilReportRefusals.DroppedWithoutReason
            : new PromiseAnswered(new(command.Promise, promise.Municipality, command.Outcome, command.Why?.Ref));
    }

    private static Decision Plan(ReportContent content, PlanChapter command)
    {
        if (Fields.AllOf("contributors", command.Contributors) is { } wrong)
            return wrong;
        if (command.Due is { Year: < 2000 or > 2100 })
            return Refusals.NotAValue("due");
        var planned = new ChapterPlanned(command.Chapter, command.Contributors.Distinct().Order().ToValueList(), command.Due);
        return content.Of(command.Chapter) is var chapter && chapter.Contributors.Equals(planned.Contributors) && chapter.Due == planned.Due ? Decision.Nothing : planned;
    }

    private static Decision Write(ReportContent content, WriteContribution command)
    {
        if (Fields.OneOf<ContributorRole>("by", command.By) is { } wrong)
            return wrong;
        var chapter = content.Of(command.Chapter);
        if (IsWritten(chapter, command))
            return Decision.Nothing;
        if (command.Number is { } number && chapter.Contributions.All(one => one.Number != number))
            return CouncilReportRefusals.NoSuchPart;
        return command.Number is null && chapter.Contributions.Count >= Most
            ? CouncilReportRefusals.TooMany("text")
            : new ContributionWritten(command.Chapter, new(command.Number ?? content.LastNumber + 1, command.By, command.Text.Ref));
    }

    private static Decision Mark(ReportContent content, MarkChapter command, DateOnly today) => (content.Of(command.Chapter), command.Ready) switch
    {
        ({ ReadyOn: not null }, true) or ({ ReadyOn: null }, false) => Decision.Nothing,
        ({ Contributions.Count: 0 }, true) => CouncilReportRefusals.EmptyChapter,
        (_, true) => new ChapterReady(command.Chapter, today),
        _ => new ChapterReopened(command.Chapter),
    };

    private static Decision Tell(ReportContent content, TellResult command)
    {
        if (Fields.OneOf<ResultTone>("tone", command.Tone) is { } wrong)
            return wrong;
        return !Changes(content, command) ? Decision.Nothing
            : content.Results.Count >= Most ? CouncilReportRefusals.TooMany("text")
            : new ResultTold(new(content.LastNumber + 1, command.Chapter, command.Tone, command.Text.Ref));
    }

    private static Decision Make(ReportContent content, MakePromise command) =>
        !Changes(content, command) ? Decision.Nothing
        : command.Municipality is { } only && content.Of(only) is null ? CouncilReportRefusals.NotServed(only)
        : content.Promises.Count >= Most ? CouncilReportRefusals.TooMany("text")
        : new PromiseMade(new(content.LastNumber + 1, command.Municipality, command.Text.Ref));

    private static bool IsAnswered(ReportContent content, AnswerPromise command) =>
        content.Answers.Any(one => one.Promise == command.Promise && one.Outcome == command.Outcome && one.Why == command.Why?.Ref);

    private static bool IsWritten(Chapter chapter, WriteContribution command) => chapter.Contributions.Any(one =>
        (command.Number is null || one.Number == command.Number) && one.By == command.By && one.Text == command.Text.Ref);

    /// <summary>What was once there and is no longer was taken out before; what never was is not found.</summary>
    private static Decision Gone(ReportContent content, int number) => IsGone(content, number) ? Decision.Nothing : CouncilReportRefusals.NoSuchPart;

    private static bool IsGone(ReportContent content, int number) =>
        number >= 1 && number <= content.LastNumber
        && content.Chapters.SelectMany(chapter => chapter.Contributions).All(one => one.Number != number)
        && content.Results.All(one => one.Number != number) && content.Promises.All(one => one.Number != number);
}
