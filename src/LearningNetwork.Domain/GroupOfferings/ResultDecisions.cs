using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What came of a round, as counts and sums; told by its leaders or its organiser, and corrected by being told again.</summary>
internal static class ResultDecisions
{
    /// <summary>10 million kroner, in øre (ours).</summary>
    private const long MostOre = 1_000_000_000;

    public static Decision Tell(Begun state, TellAttendance command, DecisionContext context)
    {
        if (NotRunning(state, context) is { } refusal)
            return refusal;
        if (state.Gatherings.Of(command.Gathering) is not { } gathering)
            return GroupOfferingRefusals.GatheringUnknown;
        if (gathering.IsCancelled)
            return GroupOfferingRefusals.GatheringCancelled;
        if (gathering.Slot.On > context.Today)
            return Refusals.InTheFuture("gathering");
        if (command.Counts.Any(one => one.Homes < 0 || one.Adults < one.Homes || one.Adults > 2L * one.Homes) || command.Counts.DistinctBy(one => one.Service).Count() < command.Counts.Count)
            return Refusals.NotAValue("attendance");
        if (command.Counts.FirstOrDefault(one => IsOverPlaces(state.Seats, one)) is { } over)
            return GroupOfferingRefusals.AttendanceOverPlaces(over.Service);
        var told = new AttendanceTold(context.Now, command.Gathering, command.Counts.Where(one => one.Homes > 0).ToValueList());
        return state.Results.Attendance.Any(before => before with { At = told.At } == told) ? Decision.Nothing : told;
    }

    public static Decision StateCost(Begun state, StateCost command, DecisionContext context) =>
        command.TotalOre is < 0 or > MostOre ? Refusals.NotAValue("total")
        : command.TotalOre == state.Results.CostOre ? Decision.Nothing
        : new CostStated(context.Now, command.TotalOre);

    public static Decision Evaluate(Begun state, EvaluateRound command, DecisionContext context)
    {
        if (NotRunning(state, context) is { } refusal)
            return refusal;
        if (state.Gatherings.LastDay() > context.Today)
            return GroupOfferingRefusals.NotOverYet;
        var evaluation = new RoundEvaluation(command.Ratings, command.Learning?.Ref);
        if (command.Ratings.Count != RoundEvaluation.Best || command.Ratings.Any(count => count is < 0 or > 2 * RoundDecisions.MostCapacity) || evaluation.Answers == 0)
            return Refusals.NotAValue("ratings");
        var adults = state.Seats.Taken.Sum(seat => seat.Adults);
        if (evaluation.Answers > adults)
            return GroupOfferingRefusals.AnswersOverAdults(adults);
        return state.Results.Evaluation == evaluation ? Decision.Nothing : new RoundEvaluated(context.Now, evaluation);
    }

    private static bool IsOverPlaces(Seats seats, AttendanceOf one)
    {
        var taken = seats.Taken.Where(seat => seat.Home.Service == one.Service).ToList();
        return one.Homes > taken.Count || one.Adults > taken.Sum(seat => seat.Adults);
    }

    /// <summary>Why the actor does not run this round: neither one of its leaders nor its organiser. Null where the actor does.</summary>
    private static Refusal? NotRunning(Begun state, DecisionContext context)
    {
        var actor = context.Actor;
        if (!actor.May(Right.LeadRounds) && !actor.May(Right.RunOfferings))
            return Refusals.NotAllowed;
        var runs = (actor.May(Right.LeadRounds) && state.IsLedBy(GroupLeaderId.Of(actor))) || (actor.May(Right.RunOfferings) && actor.Service == state.As.Organiser);
        return !runs ? GroupOfferingRefusals.NotYourRound : state is Cancelled ? GroupOfferingRefusals.RoundCancelled : null;
    }
}
