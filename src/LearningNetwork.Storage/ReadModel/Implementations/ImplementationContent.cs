using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>What an implementation's own page shows and no list does; kept as one JSON value in its row. Who may see which part of it, <c>ImplementationSight</c> says.</summary>
public sealed record ImplementationContent
{
    public ValueList<StageSet> Stages { get; init; } = [];

    public ValueList<PreconditionMarked> Preconditions { get; init; } = [];

    public StaffCounted? Staff { get; init; }

    public SupportAsked? Support { get; init; }

    public ImplementationPlan? Plan { get; init; }

    public ValueList<Adaptation> Adaptations { get; init; } = [];

    public ValueList<AdoptedSuggestion> Suggestions { get; init; } = [];

    public UseEvaluation? Evaluation { get; init; }

    /// <summary>Every text that the page may show, by where it is kept.</summary>
    public IEnumerable<TextRef> Texts => Stages.Select(stage => stage.Reason)
        .Concat(Adaptations.SelectMany(one => new[] { one.As.What, one.As.Why }))
        .Concat(Suggestions.Select(one => one.Closed?.Reason))
        .Append(Support?.Need)
        .Append(Evaluation?.As.Question)
        .OfType<TextRef>();

    internal static ImplementationContent Of(Implementation.Begun state) => new()
    {
        Stages = state.Stages,
        Preconditions = state.Preconditions,
        Staff = state.Staff,
        Support = state.Support,
        Plan = state.Plan,
        Adaptations = state.Adaptations,
        Suggestions = state.Suggestions,
        Evaluation = state.Evaluation,
    };

    internal static ImplementationContent Read(string json) => JsonSerializer.Deserialize<ImplementationContent>(json, EventRegistry.Standard.Json)!;
}
