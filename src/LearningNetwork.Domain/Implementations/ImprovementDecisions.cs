using LearningNetwork.Domain.ImplementationSupports;
using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>What a service does otherwise, and what it takes up of what others suggest.</summary>
internal static class ImprovementDecisions
{
    private const int MostAdaptations = 200;

    public static Decision Log(Begun state, LogAdaptation command, Facts facts, DecisionContext context)
    {
        var touches = command.Touches.Distinct().ToValueList();
        var happened = new AdaptationLogged(state.Adaptations.Count + 1, command.On, command.What.Ref, command.Why.Ref, command.Planned, touches);
        if (state.Adaptations.Any(one => one.As with { Number = happened.Number } == happened))
            return Decision.Nothing;
        var kernel = facts.Of(new AboutKernel(state.As.Product))?.Points ?? [];
        return Fields.FirstOf(
            FollowDecisions.Day(command.On, context),
            touches.FirstOrDefault(point => !kernel.Contains(point)) is { } unknown ? ImplementationRefusals.KernelPointUnknown(unknown) : null,
            state.Adaptations.Count == MostAdaptations ? ImplementationRefusals.TooManyAdaptations(MostAdaptations) : null) is { } wrong
            ? wrong
            : happened;
    }

    public static Decision Propose(Begun state, ProposeImprovement command, DecisionContext context) =>
        state.Adaptations.FirstOrDefault(one => one.As.Number == command.Number) switch
        {
            null => ImplementationRefusals.AdaptationUnknown,
            { ProposedOn: not null } => Decision.Nothing,
            _ => new ImprovementProposed(command.Number, context.Today),
        };

    public static Decision Adopt(Begun state, AdoptSuggestion command, Facts facts, DecisionContext context)
    {
        if (facts.Of(new AboutSupport(state.As.Product))?.Suggestions.Any(known => known.Number == command.Number) is not true)
            return ImplementationRefusals.SuggestionUnknown;
        var happened = new SuggestionAdopted(command.Number, command.Due, command.By);
        var before = state.Suggestions.FirstOrDefault(one => one.As.Number == command.Number);
        return before switch
        {
            { Closed: null } when before.As == happened => Decision.Nothing,
            { Closed.Done: true } => ImplementationRefusals.SuggestionClosed,
            _ => Fields.FirstOf(
                Fields.OneOf<ResponsibleRole>("responsibleRole", command.By),
                command.Due < context.Today || command.Due > context.Today.AddYears(3) ? ImplementationRefusals.DueNotAhead : null) is { } wrong ? wrong : happened,
        };
    }

    public static Decision Close(Begun state, CloseSuggestion command, DecisionContext context) =>
        state.Suggestions.FirstOrDefault(one => one.As.Number == command.Number) switch
        {
            null => ImplementationRefusals.SuggestionNotAdopted,
            { Closed: { } closed } => closed.Done == command.Done && closed.On == command.On ? Decision.Nothing : ImplementationRefusals.SuggestionClosed,
            _ => Fields.FirstOf(
                FollowDecisions.Day(command.On, context),
                command is { Done: false, Reason: null } ? Refusals.Required("reason") : null) is { } wrong
                ? wrong
                : new SuggestionClosed(command.Number, command.Done, command.On, command.Reason?.Ref),
        };
}
