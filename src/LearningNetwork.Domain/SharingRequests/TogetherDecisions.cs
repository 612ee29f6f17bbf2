using System.Globalization;
using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.SharingRequests.SharingRequest;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What a case does when its product's joint training tells it to. The case is the referee: it is in one cohort at most, whatever was chosen at the same time.</summary>
internal static class TogetherDecisions
{
    /// <summary>In a cohort opened from the queue, training and introduction are the cohort's to hold; joined with others only, the owner may still hold them alone.</summary>
    public static bool IsTheCohorts(SharedCase asked, RoutineStep step) =>
        asked is { Cohort: not null, Handling: Handling.JointTraining } && Together.IsHeldTogether(step);

    public static Decision Join(Begun state, JoinCohort command, Facts facts, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.ActByItself) => Refusals.NotAllowed,
        { Case.Cohort: { } cohort } when cohort == command.Cohort => Decision.Nothing,
        Withdrawn or Declined or NotSuccessful => SharingRequestRefusals.Ended,
        { Case.Cohort: not null } => SharingRequestRefusals.InAnotherCohort,
        Submitted { Case.Handling: Handling.JointTraining } s => Accept(s, command, facts, context),
        _ when Together.CanJoin(CaseStanding.Of(state), state.Case.Handling, null) => new RequestJoined(state.Round, context.Now, command.Cohort),
        _ => SharingRequestRefusals.NothingToJoin,
    };

    private static Decision Accept(Submitted state, JoinCohort command, Facts facts, DecisionContext context)
    {
        var steps = AnswerDecisions.StepsWith(state.Case, command.Level, facts);
        return steps.Count == 0
            ? SharingRequestRefusals.LevelRequired
            : new RequestAcceptedByCohort(state.Round, context.Now, command.Cohort, state.Case.Level ?? command.Level, steps);
    }

    public static Decision TakePart(Begun state, TakePartInCohort command, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.ActByItself) => Refusals.NotAllowed,
        { Case.Cohort: var cohort } when cohort != command.Cohort => SharingRequestRefusals.NotInThisCohort,
        Accepted s when CasePath.Current(s.Case.Steps, s.Done) is { Waiting.By: Side.Giver } current && Together.IsHeldTogether(current.Step) =>
            new StepPartDone(state.Round, context.Now, current.Step, Side.Cohort, ValuesOf(current.Step, command)),
        Accepted or InUse or Evaluated => Decision.Nothing,
        Submitted => SharingRequestRefusals.NotAccepted,
        _ => SharingRequestRefusals.Ended,
    };

    /// <summary>What was held, as the fields of the step have it.</summary>
    private static ValueList<StepValue> ValuesOf(RoutineStep step, TakePartInCohort held) => step == RoutineStep.Introduction
        ? [Plain("date", held.On.ToString("O", CultureInfo.InvariantCulture)), Plain("form", held.Form)]
        :
        [
            Plain("date", held.On.ToString("O", CultureInfo.InvariantCulture)),
            Plain("gatherings", Number(held.Gatherings)),
            Plain("caseWorkers", Number(held.CaseWorkers)),
            Plain("leaders", Number(held.Leaders)),
        ];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static StepValue Plain(string name, string value) => new(name, value, null);
}
