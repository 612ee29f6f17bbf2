using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using static LearningNetwork.Domain.Tests.CouncilReports.ReportStories;

namespace LearningNetwork.Domain.Tests.CouncilReports;

public sealed class ReportSequences
{
    /// <summary>Told in year 1 of the council's period, so that four chapters are enough.</summary>
    private static readonly CouncilReportId First = new(Service, 2023);
    private static readonly PromiseId OfEtne = new(2022, 3);

    private static readonly World Around = World.Of(
        (new AboutServedMunicipalities(Service), new ServedMunicipalities([Vindafjord, Etne])),
        (new AboutOpenPromises(First), new OpenPromises([new(OfEtne, Etne), new(new(2022, 5), Etne)])),
        (new AboutReportSources(First), Given));

    private static readonly Gen<MunicipalityNumber> Municipalities = Gen.Frequency((12, Gen.Elements(Etne, Vindafjord)), (1, Gen.Constant(new MunicipalityNumber("4601"))));
    private static readonly Gen<ChapterKind> Chapters = Gens.Values<ChapterKind>();
    private static readonly Gen<DateOnly> Days = Gen.Frequency((9, Gen.Elements(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 15))), (1, Gen.Constant(new DateOnly(1999, 1, 1))));
    private static readonly Gen<int> Numbers = Gen.Choose(1, 12);

    private static readonly Gen<Command> Writing =
        from chapter in Chapters
        from number in Gens.Maybe(Numbers)
        from role in Gens.Values<ContributorRole>()
        from text in Gens.Texts
        select (Command)new WriteContribution(chapter, number, role, text);

    private static readonly Gen<Command> NewParts =
        from chapter in Gen.Elements(ChapterKinds.DueIn(First.CouncilYear).ToArray()) from text in Gens.Texts select (Command)new WriteContribution(chapter, null, ContributorRole.ServiceLeader, text);

    private static readonly Gen<Command> Planning =
        from chapter in Chapters
        from roles in Gens.Some(Gens.Values<ContributorRole>())
        from due in Gens.Maybe(Days)
        select (Command)new PlanChapter(chapter, roles, due);

    private static readonly Gen<Command> Reminding = from chapter in Chapters from due in Days select (Command)new RemindOfChapter(chapter, due);

    private static readonly Gen<Command> Results =
        from chapter in Chapters from tone in Gens.Values<ResultTone>() from text in Gens.Texts select (Command)new TellResult(chapter, tone, text);

    private static readonly Gen<Command> Promises =
        from only in Gens.Maybe(Municipalities) from text in Gens.Texts select (Command)new MakePromise(only, text);

    private static readonly Gen<Command> Answers =
        from promise in Gen.Elements(OfEtne, new PromiseId(2022, 5), new PromiseId(2022, 99))
        from outcome in Gens.Values<PromiseOutcome>()
        from why in Gens.MaybeNone(Gens.Texts)
        select (Command)new AnswerPromise(promise, outcome, why);

    private static readonly Gen<Command> Figures =
        from municipality in Municipalities
        from figures in Gens.Some(from kind in Gens.Values<FigureKind>() from count in Gen.Choose(-1, 40) select new Figure(kind, count))
        select (Command)new TellFigures(municipality, figures);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (8, Gen.Constant<Command>(new BeginReport())),
        (16, NewParts),
        (3, Writing),
        (3, Planning),
        (3, Reminding),
        (2, from chapter in Chapters from number in Numbers select (Command)new TakeOutContribution(chapter, number)),
        (3, from chapter in Chapters from ready in Gen.Elements(true, false) select (Command)new MarkChapter(chapter, ready)),
        (3, Results),
        (1, Numbers.Select(number => (Command)new TakeOutResult(number))),
        (3, Promises),
        (1, Numbers.Select(number => (Command)new TakeOutPromise(number))),
        (4, Answers),
        (2, Figures),
        (3, from municipality in Municipalities from days in Gen.Choose(-30, 700) select (Command)new SetCouncilDay(municipality, new DateOnly(2024, 1, 1).AddDays(days))),
        (4, Municipalities.Select(municipality => (Command)new SendToCouncil(municipality))));

    private static readonly Sequences<CouncilReport, CouncilReportCommand, CouncilReportEvent> Sequences = new(
        CouncilReportDecider.Decider,
        First.In(People.Network),
        Gens.Sent(Commands, Gens.Actors(Leader, Leader, Leader, Worker, People.Program), Gen.Frequency((12, Gen.Constant(Around)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_nothing_goes_to_a_council_unfinished_and_what_went_stands() => Sequences.Hold(life =>
    {
        if (life.State is not CouncilReport.Begun { Content: var content })
            return;
        content.Chapters.Select(chapter => chapter.Kind).ShouldBe(ChapterKinds.All);
        content.Answers.Select(answer => answer.Promise).ShouldBeUnique();
        content.Answers.ShouldAllBe(answer => answer.Outcome != PromiseOutcome.Dropped || answer.Why != null);
        content.Chapters.SelectMany(chapter => chapter.Contributions).Select(part => part.Number)
            .Concat(content.Results.Select(result => result.Number)).Concat(content.Promises.Select(promise => promise.Number)).ShouldBeUnique();
        content.Chapters.ShouldAllBe(chapter => chapter.ReadyOn == null || chapter.Contributions.Count > 0);
        if (content.IsSent)
            ReportProgress.UnwrittenChapters(First, content).ShouldBeEmpty();
        (content.Sources is not null).ShouldBe(content.IsSent);
        content.Editions.ShouldAllBe(edition => edition.SentOn == null || edition.CouncilOn != null);
    });

    [Fact]
    public void Everything_about_reports_can_happen() => Sequences.ReachEverything();
}
