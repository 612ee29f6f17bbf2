using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>What a source tells of a project's learning, as commands. Those of one moment do not build on each other.</summary>
internal sealed class LearningPlan(NetworkId network, ReferenceLearning told)
{
    /// <summary>After the reviews, so that the log stands in the order of time.</summary>
    private static readonly DateTimeOffset Loading = new(2023, 12, 31, 13, 0, 0, TimeSpan.Zero);

    public IEnumerable<PlannedCommand> Commands() => [.. Book(), .. Experiments(), .. told.Votes.SelectMany(Vote)];

    private IEnumerable<PlannedCommand> Book()
    {
        LearningCommand[] commands =
        [
            .. told.Phases.Select(phase => new EnterPhase(phase, null)),
            .. told.Hypotheses.Select(text => new StateHypothesis(Write("hypothesis", text))),
            new NameBarriers(told.Barriers),
            .. told.Shortcomings.Select(text => new StateShortcoming(Write("shortcoming", text))),
            .. told.Deliverables.Select(name => new PlanDeliverable(name, null)),
            .. told.Gains.Select(gain => new PlanGain(gain.Kind, gain.Name, gain.Indicator)),
        ];
        return commands.Select((command, index) => Send(LearningDecider.Decider, told.Project, $"write {index + 1}", index, command));
    }

    /// <summary>All experiments side by side, so that they share the way onto the disk.</summary>
    private IEnumerable<PlannedCommand> Experiments()
    {
        var lives = told.Experiments.Select(one => (one.Id, Commands: Life(one))).ToList();
        return from step in Enumerable.Range(0, lives.Max(life => life.Commands.Length))
               from life in lives
               where step < life.Commands.Length
               select Send(ExperimentDecider.Decider, $"{told.Project}.{life.Id}", $"step {step + 1}", 100 + step, life.Commands[step]);
    }

    private static ExperimentCommand[] Life(ReferenceExperiment one) =>
    [
        new PlanExperiment(one.Title, Write("tried", one.What), Write("way", one.How)),
        new StartExperiment(null),
        .. one.Learnings.Select(text => new StateLearning(Write("learning", text))),
        new EndExperiment(null, ExperimentOutcome.CarriedThrough, Write("result", one.Result)),
    ];

    private IEnumerable<PlannedCommand> Vote(ReferenceVote vote) =>
    [
        Send(IdeaVoteDecider.Decider, $"{told.Project}.{vote.Id}", "open", 200, new OpenVote(vote.Meeting, null, null, null, vote.Ideas)),
        Send(IdeaVoteDecider.Decider, $"{told.Project}.{vote.Id}", "close", 201, new CloseVote(Enumerable.Range(1, vote.Ideas.Count).ToValueList())),
    ];

    private static WrittenText Write(string field, string text) => LoadedText.Write(field, text, Language.Bokmaal);

    private PlannedCommand Send(Decider decider, string key, string what, int minute, Command command)
    {
        var to = decider.In(network, key);
        return new($"{to.Stream} {what}", Loading.AddMinutes(minute), Actor.Program(network, "reference-data"), to, command, Projected.ReferenceData);
    }
}
