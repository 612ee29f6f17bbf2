using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Tests.Learning;

public sealed class ExperimentSequences
{
    private static readonly ProjectId Project = new("familielos");

    private static readonly Gen<DateOnly?> Days = Gens.Maybe(Gens.Dates);

    private static readonly Gen<Command> Commands = Gen.OneOf(
        from title in Gens.Names from text in Gens.Texts select (Command)new PlanExperiment(title, text, text),
        Days.Select(day => (Command)new StartExperiment(day)),
        from day in Gens.Dates from text in Gens.Texts select (Command)new TakeNote(day, text),
        from tool in Gens.Values<DocumentationTool>() from handedOut in Gen.Choose(-1, 9) from back in Gen.Choose(-1, 9) select (Command)new CountTools(tool, handedOut, back),
        Gens.Texts.Select(text => (Command)new StateLearning(text)),
        Gens.Some(Gens.Values<ConductRule>()).Select(rules => (Command)new MarkExperimentConduct(rules)),
        from day in Days from outcome in Gens.Values<ExperimentOutcome>() from text in Gens.Texts select (Command)new EndExperiment(day, outcome, text),
        Gen.Elements("los", "anna").Select(product => (Command)new PromoteExperiment(new(product))));

    private static readonly World Known = World.Of(
        (new AboutProject(Project), new ProjectFacts(Project, "Familielos", [new("oygarden")])),
        (new AboutProduct(new("los")), new ProductFacts(new("los"), "Los", null, null, [Project], [], HasContact: false, Assessed: false, OwnSteps: [])));

    private static readonly Sequences<Experiment, ExperimentCommand, ExperimentEvent> Sequences = new(
        ExperimentDecider.Decider,
        ExperimentDecider.Decider.In(People.Network, "familielos.livsnavet"),
        Gens.Sent(Commands, Gens.Actors(People.LeadOf(Project), People.LeadOf(Project), People.Program), Gen.Frequency((15, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_counts_add_up_and_products_come_of_what_was_carried_through() => Sequences.Hold(life =>
    {
        if (life.State is not Experiment.Known { Card: var card } known)
            return;
        card.Tools.ShouldAllBe(tool => tool.Back >= 0 && tool.Back <= tool.HandedOut);
        card.Tools.Select(tool => tool.Tool).ShouldBeUnique();
        card.Conduct.ShouldBeUnique();
        if (card.Product is { } product)
            (product.Value, known is Experiment.Ended { As.Outcome: ExperimentOutcome.CarriedThrough }).ShouldBe(("los", true));
    });

    [Fact]
    public void Everything_about_experiments_can_happen() => Sequences.ReachEverything();
}
