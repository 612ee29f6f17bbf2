using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel.Learning;

/// <summary>A project with a book, a running and an ended experiment, and a vote that is closed; beside it one that has written nothing.</summary>
public sealed class SomeLearning : IArrangement
{
    public static readonly DateOnly Day = new(2023, 12, 1);

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("oygarden", "Øygarden", ("4626", "Øygarden"));
        await network.Project("los", "9", "Familielos", "oygarden");
        await network.Project("tomt", "10", "Tomt", "oygarden");
        await network.Product("losen", "Losen", ["los"]);
        var lead = network.Lead("los");
        foreach (var command in new LearningCommand[]
        {
            new EnterPhase(ProjectPhase.Develop, Day), new StateHypothesis(TestStore.Note("Éin å stole på")), new JudgeHypothesis(1, HypothesisVerdict.Supported),
            new NameBarriers([Domain.Learning.Barrier.Distances]), new StateShortcoming(TestStore.Note("Ein los")), new PlanDeliverable("Film", null), new Deliver(1, Day),
            new PlanGain(GainKind.Quality, "Trivsel", "svar i prosent"), new StateBaseline(1, Day, 40.5m), new StateTarget(1, new(2030, 1, 1), 60m), new MeasureGain(1, Day, 44m),
        })
            await network.Do(LearningDecider.Decider, "los", command, lead);
        await Live(network, lead, "los.livsnavet", Projected.Invented, new StartExperiment(Day), new TakeNote(Day, TestStore.Note("Ein god dag")), new CountTools(DocumentationTool.ParentDiary, 5, 3));
        await Live(
            network, lead, "los.inngang", null, new StartExperiment(Day), new StateLearning(TestStore.Note("Det går fort")), new MarkExperimentConduct([ConductRule.Cooperation, ConductRule.ChildsVoice]),
            new EndExperiment(Day, ExperimentOutcome.CarriedThrough, TestStore.Note("Vidare")), new PromoteExperiment(new("losen")));
        foreach (var command in new IdeaVoteCommand[] { new OpenVote("Vegen vidare", Day, 3, 2, ["Ei dør", "Ein los"]), new CountVotes(2, 4), new CloseVote([2]) })
            await network.Do(IdeaVoteDecider.Decider, "los.vegen-vidare", command, lead);
    }

    private static async Task Live(SmallNetwork network, Actor lead, string key, string? cause, params ExperimentCommand[] then)
    {
        foreach (var command in then.Prepend(new PlanExperiment(key, TestStore.Note("Kva"), TestStore.Note("Korleis"))))
            await network.Do(ExperimentDecider.Decider, key, command, lead, cause);
    }
}
