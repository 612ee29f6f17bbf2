using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>How a service follows its own implementation: stage, preconditions, people, use, and asking for support.</summary>
internal static class FollowDecisions
{
    private const int MostFamilies = 10_000;
    private const int MostSessions = 200_000;

    public static Decision Set(Begun state, SetStage command, DecisionContext context)
    {
        if (Fields.FirstOf(Fields.OneOf<Stage>("stage", command.Stage), Fields.OneOf<ResponsibleRole>("responsibleRole", command.By), Day(command.On, context)) is { } wrong)
            return wrong;
        var move = Stages.MoveOf(state.Stage, command.Stage);
        return move switch
        {
            StageMove.Same when state.Stages.Count == 0 || state.Stages[^1].On == command.On => Decision.Nothing,
            StageMove.Same => ImplementationRefusals.StageIsThere,
            StageMove.Never => ImplementationRefusals.StageNeverFollows,
            _ when Later(command.On, state.Stages is [.., var last] ? last.On : null) is { } late => late,
            StageMove.NeedsReason when command.Reason is null => ImplementationRefusals.StageNeedsReason,
            _ => new StageSet(command.Stage, command.On, command.By, command.Reason?.Ref),
        };
    }

    public static Decision Mark(Begun state, MarkPrecondition command, DecisionContext context)
    {
        var latest = state.Preconditions.FirstOrDefault(marked => marked.Precondition == command.Precondition);
        var happened = new PreconditionMarked(command.Precondition, command.InPlace, command.On);
        return Fields.FirstOf(
            Fields.OneOf<Precondition>("precondition", command.Precondition),
            Fields.OneOf<InPlace>("inPlace", command.InPlace),
            Day(command.On, context),
            Later(command.On, latest?.On)) is { } wrong
            ? wrong
            : happened == latest ? Decision.Nothing : happened;
    }

    public static Decision Count(Begun state, CountStaff command, DecisionContext context)
    {
        var happened = new StaffCounted(command.On, command.Trained, command.InPost);
        return Fields.FirstOf(
            Day(command.On, context),
            Within("trained", command.Trained, Staffing.Most),
            Within("inPost", command.InPost, Staffing.Most),
            command.InPost > command.Trained ? ImplementationRefusals.InPostAboveTrained : null,
            Later(command.On, state.Staff?.On)) is { } wrong
            ? wrong
            : happened == state.Staff ? Decision.Nothing : happened;
    }

    public static Decision Count(Begun state, CountPractice command, DecisionContext context)
    {
        var happened = new PracticeCounted(command.On, command.Families, command.Sessions);
        return Fields.FirstOf(
            Day(command.On, context),
            Within("families", command.Families, MostFamilies),
            Within("sessions", command.Sessions, MostSessions),
            command is { Families: 0, Sessions: > 0 } ? ImplementationRefusals.SessionsWithoutFamilies : null,
            Later(command.On, state.Practice?.On)) is { } wrong
            ? wrong
            : happened == state.Practice ? Decision.Nothing : happened;
    }

    /// <summary>Asked again before it has ended is the same wish.</summary>
    public static Decision Ask(Begun state, AskForSupport command, DecisionContext context) =>
        state.Support is null ? new SupportAsked(context.Today, command.Need.Ref) : Decision.Nothing;

    public static Decision End(Begun state, DecisionContext context) => state.Support is null ? Decision.Nothing : new SupportEnded(context.Today);

    /// <summary>A day of something that has happened, in this century.</summary>
    internal static Refusal? Day(DateOnly on, DecisionContext context) =>
        on.Year < 2000 ? Refusals.NotAValue("on") : Fields.Past("on", on, context.Today);

    /// <summary>The same day may be counted anew; an earlier one comes too late.</summary>
    private static Refusal? Later(DateOnly on, DateOnly? latest) => on < latest ? ImplementationRefusals.LaterCountThere("on", latest.Value) : null;

    private static Refusal? Within(string field, int count, int most) => count < 0 || count > most ? Refusals.NotAValue(field) : null;
}
