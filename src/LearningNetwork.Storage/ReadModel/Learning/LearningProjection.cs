using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;

namespace LearningNetwork.Storage.ReadModel.Learning;

/// <summary>A project's book, its experiments and its votes as they stand.</summary>
internal sealed class LearningProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [LearningTables.Books, LearningTables.Experiments, LearningTables.Votes, LearningTables.Texts];

    public override IEnumerable<Row> Rows(Projected step) => step.After switch
    {
        ProjectLearning.Begun book => [Book(step, book.Written), .. Texts(step, Written(step.Happened))],
        Experiment.Known experiment => [Row(step, experiment), .. Texts(step, Written(step.Happened))],
        IdeaVote.Open vote => [Row(step, new VoteContent(vote.As, vote.Votes, null))],
        IdeaVote.Closed vote => [Row(step, new VoteContent(vote.As, vote.Votes, vote.GoOn))],
        _ => [],
    };

    private static Row Book(Projected step, LearningBook book) => LearningTables.Books.Row(
        step.Entity.Network.Value, step.Entity.Key, (long)step.Version, book.Phases.Count == 0 ? null : book.Phases[^1].Phase.ToString(), book);

    private static Row Row(Projected step, Experiment.Known experiment)
    {
        var ended = experiment as Experiment.Ended;
        return LearningTables.Experiments.Row(
            step.Entity.Network.Value,
            step.Entity.Key,
            ExperimentId.Parse(step.Entity.Key)!.Value.Project.Value,
            experiment.Card.As.Title,
            NorwegianOrder.KeyOf(experiment.Card.As.Title),
            experiment.GetType().Name,
            ended?.Since ?? (experiment as Experiment.Running)?.Since,
            ended?.As.On,
            ended?.As.Outcome.ToString(),
            string.Join(' ', experiment.Card.Conduct),
            experiment.Card.Product?.Value,
            (long)step.Version,
            new ExperimentContent(experiment.Card, ended?.As.Result));
    }

    private static Row Row(Projected step, VoteContent vote) => LearningTables.Votes.Row(
        step.Entity.Network.Value,
        step.Entity.Key,
        IdeaVoteId.Parse(step.Entity.Key)!.Value.Project.Value,
        vote.As.Meeting,
        vote.As.On,
        vote.GoOn is not null,
        (long)step.Version,
        vote);

    /// <summary>What an event wrote.</summary>
    private static TextRef[] Written(Event happened) => happened switch
    {
        HypothesisStated e => [e.Text],
        ShortcomingStated e => [e.Text],
        ExperimentPlanned e => [e.What, e.How],
        ExperimentNoteTaken e => [e.Text],
        LearningStated e => [e.Text],
        ExperimentEnded e => [e.Result],
        _ => [],
    };

    private static IEnumerable<Row> Texts(Projected step, TextRef[] texts) =>
        texts.Select(text => LearningTables.Texts.Row(step.Entity.Network.Value, OwnerOf(step.Entity), text.Id, step.Happened is ExperimentNoteTaken));

    internal static string OwnerOf(EntityId entity) => $"{entity.Kind}/{entity.Key}";
}
