using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class SharingRequestSequences
{
    private static readonly Gen<int> Rounds = Gen.Frequency((8, Gen.Constant(1)), (2, Gen.Choose(0, 3)));

    private static readonly Gen<ResourceLevel?> Levels = Gens.Maybe(Gens.Values<ResourceLevel>());

    private static readonly Gen<ValueList<StepInput>> Inputs = Gen.Elements<ValueList<StepInput>>(Held, Plan, Used, [], [.. Plan.Skip(1)], [Plain("x", "1")]);

    private static readonly Gen<Command> Steps =
        from round in Rounds
        from step in Gen.Frequency(
            (3, Gen.Elements((RoutineStep.Introduction, Held), (RoutineStep.Introduction, (ValueList<StepInput>)[]), (RoutineStep.Plan, Plan), (RoutineStep.InUse, Used))),
            (1, from any in Gens.Values<RoutineStep>() from inputs in Inputs select (any, inputs)))
        select (Command)new DoStepPart(round, step.Item1, step.Item2);

    private static readonly Gen<CohortId> Cohorts = Gen.Choose(1, 2).Select(number => new CohortId(Card.Id, number));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from owner in Gens.Maybe(Gen.Elements(P3, P4, new("p9"))) from text in Gens.MaybeNone(Gens.Texts) select (Command)new SubmitRequest(owner, text)),
        (3, from round in Rounds from level in Levels from text in Gens.MaybeNone(Gens.Texts) select (Command)new AcceptRequest(round, level, text)),
        (1, from round in Rounds from text in Gens.Texts select (Command)new DeclineRequest(round, text)),
        (1, from round in Rounds from text in Gens.MaybeNone(Gens.Texts) select (Command)new WithdrawRequest(round, text)),
        (9, Steps),
        (2, from round in Rounds from level in Levels from hours in Gen.Choose(-1, 100) select (Command)new EvaluateRequest(round, null, level, hours)),
        (1, from round in Rounds from because in Gens.Values<NotSuccessfulReason>() from text in Gens.MaybeNone(Gens.Texts) select (Command)new MarkNotSuccessful(round, because, text)),
        (1, from round in Rounds select (Command)new MarkOverdue(round)),
        (1, from round in Rounds select (Command)new RemindOwner(round)),
        (2, from round in Gens.Maybe(Rounds) from text in Gens.MaybeNone(Gens.Texts) select (Command)new WaitForProduct(round, text)),
        (4, from round in Rounds from level in Levels from text in Gens.MaybeNone(Gens.Texts) select (Command)new InviteAsPilot(round, level, text)),
        (2, from round in Rounds from cohort in Cohorts from level in Levels select (Command)new JoinCohort(round, cohort, level)),
        (1, from round in Rounds from cohort in Cohorts select (Command)new TakePartInCohort(round, cohort, new DateOnly(2024, 2, 20), "digital", 2, 3, 1)));

    private static readonly Gen<World> Worlds = Gen.Frequency(
        (8, Gen.Constant(World.Of(Known(Card)))),
        (3, Gen.Constant(World.Of(Known(Card with { ResourceLevel = null })))),
        (3, Gen.Constant(World.Of(Known(Card with { Recommendation = Recommendation.Three })))),
        (2, Gen.Elements(
            World.Empty,
            World.Of(Known(Card with { Recommendation = Recommendation.One })),
            World.Of(Known(Card with { Recommendation = Recommendation.One, ResourceLevel = null })),
            World.Of(Known(Card with { Recommendation = Recommendation.Four })),
            World.Of(Known(Card with { HasContact = false })))));

    /// <summary>A command of the way that goes well, sent by who should; often enough for a life to come to its end.</summary>
    private static readonly Gen<Sent> TheWay =
        from one in Gen.Elements<(Command Command, Actor Actor)>(
            (new SubmitRequest(null, null), Asker),
            (new AcceptRequest(1, null, null), Owner),
            (new DoStepPart(1, RoutineStep.Introduction, Held), Owner),
            (new DoStepPart(1, RoutineStep.Introduction, []), Asker),
            (new DoStepPart(1, RoutineStep.Plan, Plan), Asker),
            (new DoStepPart(1, RoutineStep.InUse, Used), Asker),
            (new EvaluateRequest(1, null, null, null), Asker),
            (new MarkOverdue(1), People.Program),
            (new RemindOwner(1), People.Coordinator),
            (new JoinCohort(1, new(Card.Id, 1), null), People.Program),
            (new TakePartInCohort(1, new(Card.Id, 1), new DateOnly(2024, 2, 20), "digital", 2, 3, 1), People.Program))
        from hours in Gen.Choose(0, 26_280)
        select new Sent(one.Command, one.Actor, new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero).AddHours(hours), World.Of(Known(Card)));

    private static readonly Sequences<SharingRequest, SharingRequestCommand, SharingRequestEvent> Sequences = new(
        SharingRequestDecider.Decider, SharingRequestDecider.Decider.In(People.Network, "mal.voss-herad"),
        Gen.Frequency((2, TheWay), (1, Gens.Sent(Commands, Gens.Actors(Asker, Asker, Owner, Owner, People.Program, People.Coordinator), Worlds))));

    [Fact]
    public void Whatever_is_sent_a_case_holds() => Sequences.Hold(life =>
    {
        var events = life.Log.Cast<SharingRequestEvent>().ToList();
        events.Select(e => e.Round).ShouldBeInOrder();
        events.Select(e => e.At).ShouldBeInOrder();
        events.Select(e => e.Round).Distinct().ShouldBe(Enumerable.Range(1, events.Select(e => e.Round).Distinct().Count()), "no round is passed over");
        foreach (var round in events.GroupBy(e => e.Round))
        {
            (round.First() is RequestSubmitted or WaitBegan).ShouldBeTrue();
            round.Count(e => e is RequestSubmitted).ShouldBeLessThanOrEqualTo(1);
            round.Count(e => e is RequestAccepted or RequestInvited or RequestAcceptedByCohort or RequestDeclined).ShouldBeLessThanOrEqualTo(1);
            round.Count(e => e is RequestAcceptedByCohort or RequestJoined).ShouldBeLessThanOrEqualTo(1, "one cohort at most");
            round.OfType<OwnerReminded>().Select(e => e.On).ShouldBeUnique();
            round.Count(e => e is RequestDeclined or RequestWithdrawn or RequestEvaluated or RequestNotSuccessful).ShouldBeLessThanOrEqualTo(1);
            round.OfType<StepPartDone>().Select(e => e.Step).ShouldBe(
                StepsAccepted(round).SelectMany(step => RoutineSteps.PartsOf(step).Select(_ => step)).Take(round.OfType<StepPartDone>().Count()), "parts in the order of the steps");
        }
    });

    private static ValueList<RoutineStep> StepsAccepted(IEnumerable<SharingRequestEvent> round) => round.Select(happened => happened switch
    {
        RequestAccepted e => e.Steps,
        RequestInvited e => e.Steps,
        RequestAcceptedByCohort e => e.Steps,
        _ => null,
    }).FirstOrDefault(steps => steps is not null) ?? [];

    [Fact]
    public void Everything_about_a_case_can_happen() => Sequences.ReachEverything();
}
