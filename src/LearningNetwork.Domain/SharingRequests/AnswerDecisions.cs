using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.SharingRequests.SharingRequest;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What an owner answers: yes, no, or come along as a pilot.</summary>
internal static class AnswerDecisions
{
    public static Decision Accept(Begun state, AcceptRequest command, Facts facts, DecisionContext context)
    {
        if (SharingRequestDecisions.NotTheGiver(state, context) is { } refusal)
            return refusal;
        return state switch
        {
            Submitted { Case.Handling: Handling.JointTraining } => SharingRequestRefusals.WaitsForCohort,
            Submitted { Case.Handling: Handling.InterestInTrial } => SharingRequestRefusals.WaitsForInvitation,
            Submitted s when WrongLevel(s.Case, command.Level) is { } wrong => wrong,
            Submitted s => new RequestAccepted(s.Round, context.Now, s.Case.Level ?? command.Level, StepsWith(s.Case, command.Level, facts), command.Message?.Ref),
            Accepted or InUse or Evaluated => Decision.Nothing,
            Waiting => SharingRequestRefusals.OnlyWaiting,
            _ => SharingRequestRefusals.Ended,
        };
    }

    public static Decision Invite(Begun state, InviteAsPilot command, Facts facts, DecisionContext context) => SharingRequestDecisions.NotTheGiver(state, context) ?? (state switch
    {
        Waiting => SharingRequestRefusals.OnlyWaiting,
        { Case.Handling: not Handling.InterestInTrial } => SharingRequestRefusals.NotAnInterest,
        Submitted s when WrongLevel(s.Case, command.Level) is { } refusal => refusal,
        Submitted s => new RequestInvited(s.Round, context.Now, s.Case.Level ?? command.Level, StepsWith(s.Case, command.Level, facts), command.Message?.Ref),
        Accepted or InUse or Evaluated => Decision.Nothing,
        _ => SharingRequestRefusals.Ended,
    });

    /// <summary>Where no level is stated, whoever accepts states one; where one is, it is the working group's to change.</summary>
    private static Refusal? WrongLevel(SharedCase asked, ResourceLevel? level) => (asked, level) switch
    {
        (_, { } none) when !Enum.IsDefined(none) => Refusals.NotAValue("resourceLevel"),
        ({ Level: null, Steps.Count: 0 }, null) => SharingRequestRefusals.LevelRequired,
        ({ Level: { } stated }, { } other) when other != stated => SharingRequestRefusals.LevelIsStated,
        _ => null,
    };

    /// <summary>The steps that the case was opened with; where it was opened with none, those that the network has set for the level now stated.</summary>
    internal static ValueList<RoutineStep> StepsWith(SharedCase asked, ResourceLevel? level, Facts facts) =>
        asked.Steps.Count > 0 ? asked.Steps : SharingRoutine.StepsOf(level, SharingRequestDecisions.SettingsOf(facts).Steps);

    public static Decision Decline(Begun state, DeclineRequest command, DecisionContext context) => SharingRequestDecisions.NotTheGiver(state, context) ?? (state switch
    {
        Waiting => SharingRequestRefusals.OnlyWaiting,
        Submitted => new RequestDeclined(state.Round, context.Now, command.Reason.Ref),
        Declined => Decision.Nothing,
        Accepted or InUse => SharingRequestRefusals.AlreadyAccepted,
        _ => SharingRequestRefusals.Ended,
    });
}
