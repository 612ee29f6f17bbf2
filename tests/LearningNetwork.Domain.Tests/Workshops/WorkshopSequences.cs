using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Workshops;
using static LearningNetwork.Domain.Tests.Workshops.WorkshopStories;

namespace LearningNetwork.Domain.Tests.Workshops;

public sealed class WorkshopSequences
{
    private static readonly Gen<DateOnly> Days = Gens.Dates;

    private static readonly Gen<Command> Preparing = Gen.OneOf(
        from day in Days
        from year in Gens.Maybe(Gen.Choose(1999, 2030))
        select (Command)(Plan with { On = day, ReportOn = year }),
        from level in Gens.Values<WorkshopLevel>() from name in Gens.Names select (Command)(Plan with { Level = level, Title = name, On = new(2024, 2, 15) }),
        Gens.Values<WorkshopRole>().Select(role => (Command)new TakeRole(role)),
        Gens.Values<WorkshopRole>().Select(role => (Command)new TakeRole(role)),
        from item in Gens.Values<ChecklistItem>() from done in Gen.Elements(true, false) select (Command)new TickItem(item, done),
        Gens.Some(Gens.Values<BankQuestion>()).Select(questions => (Command)new ChooseQuestions(questions)),
        Gens.Maybe(Gen.Choose(2020, 2030)).Select(year => (Command)new ChooseReport(year)),
        Days.Select(day => (Command)new TellPapersSent(day)));

    private static readonly Gen<Command> Principles = Gens.Values<Principle>().Select(principle => (Command)new ConfirmPrinciple(principle));

    private static readonly Gen<Command> Rarely = Gen.OneOf(
        Days.Select(day => (Command)new MoveWorkshop(day)),
        Gen.Constant((Command)new CallOffWorkshop()),
        Gens.Values<WorkshopRole>().Select(role => (Command)new LeaveRole(role)));

    private static readonly Gen<Command> Following = Gen.OneOf(
        from kinds in Gens.Some(from kind in Gens.Values<ParticipantKind>() from count in Gen.Choose(-1, 6) select new ParticipantCount(kind, count)) select (Command)new TellWorkshopHeld(kinds),
        Gen.Constant((Command)Hold),
        from text in Gens.Texts from tone in Gens.Values<InputTone>() from chapter in Gens.Values<InputChapter>() from late in Gen.Elements(true, false) select (Command)new NoteInput(text, tone, chapter, late),
        from number in Gen.Choose(0, 3) from text in Gens.Texts select (Command)new RewriteInput(number, text),
        Gen.Constant((Command)new ConfirmNotes()),
        from number in Gen.Choose(0, 5) from used in Gen.Elements(true, false) from text in Gens.Texts select (Command)new AnswerInput(number, used, text),
        Gens.Texts.Select(text => (Command)new PromiseMaterial(text)),
        from number in Gen.Choose(0, 3) from day in Days select (Command)new TellMaterialSent(number, day),
        from day in Days from ways in Gens.Some(Gens.Values<ReplyWay>()) select (Command)new TellThanked(day, ways),
        Days.Select(day => (Command)new TellAnswers(day)),
        Gen.Constant((Command)new ReportInputs()));

    private static readonly World Known = World.Of((new Domain.Services.AboutService(Service), new Domain.Services.ServiceFacts(Service, "Stord")));

    private static readonly Gen<Sent> Anything = Gens.Sent(
        Gen.Frequency((6, Preparing), (10, Principles), (1, Rarely), (12, Following)), Gens.Actors(Leader, Worker), Gen.Constant(Known));

    private static readonly Sequences<Workshop, WorkshopCommand, WorkshopEvent> Sequences = new(WorkshopDecider.Decider, WorkshopDecider.Decider.In(People.Network, "stord.ettervern"), Anything);

    [Fact]
    public void Whatever_is_sent_nothing_leaves_of_fewer_than_five_or_what_nobody_else_confirmed() => Sequences.Hold(life =>
    {
        foreach (var happened in life.States.OfType<Workshop.Held>())
        {
            happened.Record.Inputs.ShouldAllBe(input => input.ConfirmedBy != input.WrittenBy);
            happened.Plan.PapersSentOn!.Value.ShouldBeLessThanOrEqualTo(happened.Record.HeldOn.AddDays(-14));
            (happened.Plan.Facilitator != happened.Plan.NoteTaker).ShouldBeTrue();
            if (happened.Record.Reported.Count > 0)
                happened.Record.Took.ShouldBeGreaterThanOrEqualTo(5);
            if (happened.AnswersToldOn is not null)
                (happened.Record.Unanswered, happened.Record.Thanks is not null).ShouldBe((0, true));
        }
    });

    [Fact]
    public void Once_all_is_ready_everything_about_workshops_can_happen()
    {
        var reached = new HashSet<Type>();
        var wanted = typeof(WorkshopEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(WorkshopEvent)) || type.IsSubclassOf(typeof(WorkshopCommand)))).ToHashSet();
        for (var lives = 0; lives < 5_000 && !wanted.IsSubsetOf(reached); lives++)
        {
            var life = Life.Of(WorkshopDecider.Decider, WorkshopDecider.Decider.In(People.Network, "stord.ettervern"), [.. Begun(answered: lives % 2 == 1), .. Anything.ListOf(30).Sample(1).Single()]);
            reached.UnionWith(life.Log.Concat<object>(life.Accepted).Select(one => one.GetType()));
        }

        wanted.Except(reached).Select(type => type.Name).ShouldBe([], "reached by no life");
    }

    /// <summary>A workshop that comes to its day; or, answered, one that owes nothing more than to say so.</summary>
    private static IEnumerable<Sent> Begun(bool answered)
    {
        var at = new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero);
        Sent By(Actor actor, Command command) => new(command, actor, at = at.AddMinutes(1), Known);
        yield return By(Leader, Plan with { On = new(2024, 2, 15) });
        yield return By(Leader, new TakeRole(WorkshopRole.Facilitator));
        yield return By(Worker, new TakeRole(WorkshopRole.NoteTaker));
        yield return By(Worker, new TellPapersSent(new(2024, 1, 2)));
        foreach (var principle in WorkshopTerms.BeforeTheDay)
            yield return By(Leader, new ConfirmPrinciple(principle));
        if (!answered)
            yield break;
        at = new(2024, 2, 15, 12, 0, 0, TimeSpan.Zero);
        yield return By(Leader, Hold);
        yield return By(Worker, Note);
        yield return By(Leader, new ConfirmNotes());
        yield return By(Leader, new AnswerInput(1, Used: true, Because));
        yield return By(Leader, new TellThanked(new(2024, 2, 15), [ReplyWay.InWriting]));
        yield return By(Leader, new ConfirmPrinciple(Principle.FollowUp));
    }
}
