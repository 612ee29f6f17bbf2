using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel.Learning;
using Barrier = LearningNetwork.Domain.Learning.Barrier;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>What a project has learnt. What goes by number goes by its place, from 1.</summary>
/// <param name="Phases">In the order they were entered; the last is the one it is in.</param>
/// <param name="Shortcomings">What is missing in what the services offer.</param>
internal sealed record LearningJson(
    string Project,
    string Name,
    IReadOnlyList<PhaseJson> Phases,
    IReadOnlyList<HypothesisJson> Hypotheses,
    ValueList<Barrier> Barriers,
    IReadOnlyList<string?> Shortcomings,
    ValueList<Deliverable> Deliverables,
    IReadOnlyList<GainJson> Gains,
    IReadOnlyList<ExperimentItemJson> Experiments,
    IReadOnlyList<VoteItemJson> Votes,
    bool Invented,
    int Version)
{
    public static LearningJson Of(LearningView view) => new(
        view.Project,
        view.Name,
        [.. view.Book.Phases.Select(phase => new PhaseJson(phase.Phase, phase.On))],
        [.. view.Book.Hypotheses.Select(one => new HypothesisJson(view.Texts.GetValueOrDefault(one.Text.Id)?.Body, one.Verdict))],
        view.Book.Barriers,
        [.. view.Book.Shortcomings.Select(text => view.Texts.GetValueOrDefault(text.Id)?.Body)],
        view.Book.Deliverables,
        [.. view.Book.Gains.Select((gain, index) => new GainJson(index + 1, gain.Kind, gain.Name, gain.Indicator, gain.CanBeMeasured, gain.Baseline, gain.Target, gain.Measurements))],
        [.. view.Experiments.Select(ExperimentItemJson.Of)],
        [.. view.Votes.Select(vote => new VoteItemJson(vote.Id, vote.Meeting, vote.HeldOn, vote.Closed, vote.Invented))],
        view.Invented,
        view.Version);
}

/// <param name="On">Null where the day is not stated.</param>
internal sealed record PhaseJson(ProjectPhase Phase, DateOnly? On);

/// <param name="Text">Null where it was erased.</param>
/// <param name="Verdict">Null until it is judged.</param>
internal sealed record HypothesisJson(string? Text, HypothesisVerdict? Verdict);

/// <param name="CanBeMeasured">False where there is no baseline.</param>
internal sealed record GainJson(
    int Number, GainKind Kind, string Name, string Indicator, bool CanBeMeasured, Measurement? Baseline, Measurement? Target, ValueList<Measurement> Measurements);

/// <param name="Status">planned, running or ended.</param>
/// <param name="Outcome">carriedThrough or stopped; null before it ended.</param>
/// <param name="Conduct">The rules of conduct it serves.</param>
internal sealed record ExperimentItemJson(
    string Id, string Project, string Title, string Status, DateOnly? Since, DateOnly? EndedOn, ExperimentOutcome? Outcome, IReadOnlyList<ConductRule> Conduct, bool Invented)
{
    public static ExperimentItemJson Of(ExperimentRow row) => new(
        row.Id, row.Project, row.Title, SharingRequests.Choices.CodeOf(row.Status), row.Since, row.EndedOn,
        row.Outcome is null ? null : Enum.Parse<ExperimentOutcome>(row.Outcome), row.Rules, row.Invented);
}

internal sealed record ExperimentListJson(IReadOnlyList<ExperimentItemJson> Items);

/// <summary>An experiment whole.</summary>
/// <param name="Notes">Null for whom the notes are not.</param>
/// <param name="NoteCount">How many there are.</param>
/// <param name="Product">The product that came of it; null where none has.</param>
internal sealed record ExperimentJson(
    ExperimentItemJson Experiment,
    string? Tried,
    string? Way,
    IReadOnlyList<string?> Learnings,
    string? Result,
    ValueList<ToolsCounted> Tools,
    int NoteCount,
    IReadOnlyList<NoteJson>? Notes,
    string? Product,
    int Version)
{
    public static ExperimentJson Of(ExperimentModel model) => new(
        ExperimentItemJson.Of(model.Row),
        model.Text(model.Card.As.What),
        model.Text(model.Card.As.How),
        [.. model.Card.Learnings.Select(model.Text)],
        model.Text(model.Experiment.Content.Result),
        model.Card.Tools,
        model.Card.Notes.Count,
        model.ReadsNotes ? [.. model.Card.Notes.Select(note => new NoteJson(note.On, model.Text(note.Text)))] : null,
        model.Leads || model.Experiment.ProductIsOpen ? model.Row.Product : null,
        model.Row.Version);
}

internal sealed record NoteJson(DateOnly On, string? Text);

internal sealed record VoteItemJson(string Id, string Meeting, DateOnly? On, bool Closed, bool Invented);

/// <summary>A vote whole.</summary>
/// <param name="Participants">Null where it is not stated.</param>
/// <param name="GoOn">The ideas that were taken further; null while it is open.</param>
internal sealed record VoteJson(
    string Id, string Project, string Meeting, DateOnly? On, int? Participants, int? VotesEach, IReadOnlyList<IdeaStanding> Ideas, ValueList<int>? GoOn, bool Invented, int Version)
{
    public static VoteJson Of(VoteView vote) => new(
        vote.Id, vote.Project, vote.Content.As.Meeting, vote.Content.As.On, vote.Content.As.Participants, vote.Content.As.VotesEach,
        vote.Content.Standings, vote.Content.GoOn, vote.Invented, vote.Version);
}

internal sealed record CreatedJson(string Id);
