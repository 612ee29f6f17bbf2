using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class ImplementationSequences
{
    private static readonly Gen<Command> Statuses = Gen.Frequency(
        (2, from round in Gen.Choose(0, 3) select (Command)new BeginImplementation(round)),
        (1, Gen.Constant<Command>(new ExploreProduct())),
        (2, from light in Gens.Values<StatusLight>() from day in Gens.Dates from text in Gens.Texts select (Command)new PublishImplementationStatus(light, day, text)));

    private static readonly Gen<Command> Following = Gen.OneOf(
        from stage in Gens.Values<Stage>() from day in Gens.Dates from role in Gens.Values<ResponsibleRole>() from reason in Gens.MaybeNone(Gens.Texts) select (Command)new SetStage(stage, day, role, reason),
        from one in Gens.Values<Precondition>() from standing in Gens.Values<InPlace>() from day in Gens.Dates select (Command)new MarkPrecondition(one, standing, day),
        from day in Gens.Dates from trained in Gen.Choose(-1, 6) from inPost in Gen.Choose(0, 6) select (Command)new CountStaff(day, trained, inPost),
        from day in Gens.Dates from families in Gen.Choose(0, 5) from sessions in Gen.Choose(-1, 40) select (Command)new CountPractice(day, families, sessions),
        Gens.Texts.Select(need => (Command)new AskForSupport(need)),
        Gen.Constant<Command>(new EndSupport()));

    private static readonly Gen<Command> Improving = Gen.OneOf(
        from day in Gens.Dates
        from what in Gens.Texts
        from why in Gens.Texts
        from planned in Gen.Elements(true, false)
        from touches in Gens.Some(Gen.Elements("Fire samtaler", "Frivillig for foreldre", "Ukjent"), 0, 2)
        select (Command)new LogAdaptation(day, what, why, planned, touches),
        Gen.Choose(0, 4).Select(number => (Command)new ProposeImprovement(number)),
        from number in Gen.Choose(0, 3) from day in Gens.Dates from role in Gens.Values<ResponsibleRole>() select (Command)new AdoptSuggestion(number, day, role),
        from number in Gen.Choose(0, 3) from done in Gen.Elements(true, false) from day in Gens.Dates from reason in Gens.MaybeNone(Gens.Texts) select (Command)new CloseSuggestion(number, done, day, reason));

    private static readonly Gen<Command> Planning = Gen.OneOf(
        from day in Gens.Dates from people in Gen.Choose(0, 5) select (Command)new MakePlan(day, people),
        from component in Gens.Values<PlanComponent>()
        from number in Gen.Choose(1, 3)
        from day in Gens.Dates
        from hours in Gen.Choose(-1, 9)
        from role in Gens.Values<ResponsibleRole>()
        select (Command)new AdjustPlanLine(component, number, day, hours, role),
        from component in Gens.Values<PlanComponent>() from number in Gen.Choose(1, 3) from day in Gens.Dates select (Command)new DoPlanLine(component, number, day),
        from text in Gens.Texts
        from name in Gens.Names
        from better in Gens.Values<BetterWhen>()
        from role in Gens.Values<ResponsibleRole>()
        from day in Gens.Dates
        select (Command)new PlanEvaluation(text, name, better, role, day),
        from point in Gens.Values<MeasuringPoint>() from day in Gens.Dates from value in Gen.Choose(-2, 100) select (Command)new MeasureIndicator(point, day, value));

    private static readonly Gen<Command> Commands = Gen.Frequency((2, Statuses), (3, Following), (2, Improving), (3, Planning));

    private static readonly World Known = new("known", question => question switch
    {
        AboutCaseOwners { Request.Round: <= 2 } => new CaseOwners([P3, P4]),
        AboutProduct => Card,
        AboutSupport => Followed.Support,
        AboutKernel => Followed.Kernel,
        _ => null,
    });

    private static readonly Sequences<Implementation, ImplementationCommand, ImplementationEvent> Sequences = new(
        ImplementationDecider.Decider,
        ImplementationDecider.Decider.In(People.Network, "mal.voss-herad"),
        Gens.Sent(Commands, Gens.Actors(People.Program, Owner, Asker, Asker, Asker), Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_an_implementation_holds() => Sequences.Hold(life =>
    {
        life.Log.OfType<ImplementationBegun>().Select(begun => begun.Round).ShouldBeInOrder(SortDirection.Ascending);
        life.Log.OfType<StageSet>().Select(set => set.On).ShouldBeInOrder(SortDirection.Ascending);
        life.Log.OfType<StageSet>().Where(set => set.Stage == Stage.Stopped).ShouldAllBe(set => set.Reason != null);
        life.Log.OfType<StaffCounted>().ShouldAllBe(counted => counted.InPost <= counted.Trained && counted.InPost >= 0);
        if (life.State is Implementation.Begun { Plan: { } plan })
            plan.Lines.Select(line => line.Due).ShouldBeInOrder(SortDirection.Ascending);
        life.Log.OfType<ImplementationStatusPublished>().Select(published => published.Status.On).ShouldBeInOrder(SortDirection.Ascending);
    });

    [Fact]
    public void Everything_about_an_implementation_can_happen() => Sequences.ReachEverything();
}
