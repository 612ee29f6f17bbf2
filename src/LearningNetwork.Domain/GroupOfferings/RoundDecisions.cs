using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What may happen in a round, and who may make it happen (domain-rules, 'Group offerings'; the numbers are ours).</summary>
internal static class RoundDecisions
{
    public const int MostCapacity = 200;
    public const int MostGatherings = 30;
    public const int MostLeaders = 10;
    private const int FarthestYear = 2100;

    /// <summary>What time has brought comes first, then what was asked, then offers for what it set free.</summary>
    public static Decision Decide(Round state, RoundCommand command, Facts facts, DecisionContext context)
    {
        if (state is not Begun begun || command is PlanRound)
            return command is PlanRound plan ? Plan(state, plan, facts, context) : Unplanned(command, context);
        var due = RoundTime.Due(begun, context);
        var caughtUp = (Begun)due.Aggregate(state, RoundDecider.Evolve);
        if (command is KeepTime)
            return context.Actor.IsProgram() ? new Decision.Accepted([.. due]) : Refusals.NotAllowed;
        return DecideOn(caughtUp, command, facts, context) switch
        {
            Decision.Accepted { Events.Count: > 0 } accepted => accepted with { Events = [.. due, .. accepted.Events, .. OffersAfter(caughtUp, accepted, context)] },
            var nothing => nothing,
        };
    }

    private static ValueList<RoundEvent> OffersAfter(Begun state, Decision.Accepted accepted, DecisionContext context) =>
        RoundTime.OffersIn(accepted.Events.Cast<RoundEvent>().Aggregate((Round)state, RoundDecider.Evolve), context);

    private static Decision DecideOn(Begun state, RoundCommand command, Facts facts, DecisionContext context) => command switch
    {
        BookHome c => SeatDecisions.Book(state, c, context),
        AcceptOffer c => SeatDecisions.Accept(state, c, context),
        GiveBack c => SeatDecisions.GiveBack(state, c, context),
        NoteLeaderAnswer c => LeadingDecisions.Note(state, c, context),
        AskLeader c => Organising(state, context) ?? LeadingDecisions.Ask(state, c, facts, context),
        DropLeader c => Organising(state, context) ?? LeadingDecisions.Drop(state, c, context),
        OpenRound => Organising(state, context) ?? Open(state, context),
        ChangeCapacity c => Organising(state, context) ?? SeatDecisions.Change(state, c, context),
        CancelGathering c => Organising(state, context) ?? CancelGathering(state, c, context),
        CancelRound c => Organising(state, context) ?? new RoundCancelled(context.Now, state.Engaged, c.Reason?.Ref),
        StateCost c => Organising(state, context) ?? ResultDecisions.StateCost(state, c, context),
        TellAttendance c => ResultDecisions.Tell(state, c, context),
        EvaluateRound c => ResultDecisions.Evaluate(state, c, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Unplanned(RoundCommand command, DecisionContext context) =>
        command is KeepTime or NoteLeaderAnswer && !context.Actor.IsProgram() ? Refusals.NotAllowed : GroupOfferingRefusals.RoundUnknown;

    /// <summary>Why the actor may not run this round; null where it may.</summary>
    private static Decision? Organising(Begun state, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.RunOfferings) => Decision.Refuse(Refusals.NotAllowed),
        _ when context.Actor.Service != state.As.Organiser => GroupOfferingRefusals.NotYourRound,
        Cancelled => GroupOfferingRefusals.RoundCancelled,
        _ => null,
    };

    private static Decision Plan(Round state, PlanRound command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(Right.RunOfferings) || context.Actor.Service is not { } organiser)
            return Refusals.NotAllowed;
        if (RoundId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key)
            return Refusals.NotAValue("label");
        if (facts.Of(new AboutOffering(id.Offering)) is not { } offering)
            return GroupOfferingRefusals.OfferingUnknown;
        if (!offering.Owners.Contains(organiser))
            return GroupOfferingRefusals.NotAnOwner;
        var planned = new RoundPlanned(
            context.Now, offering.Method, organiser, offering.Owners, offering.CostKey, command.Gatherings.OrderBy(slot => slot.On).ThenBy(slot => slot.Begins).ToValueList(),
            command.Place?.Ref, command.Capacity, command.Quotas.Where(quota => quota.Homes != 0).ToValueList(), command.ReleaseOn);
        if (state is Begun begun)
            return begun.As with { At = planned.At, Owners = planned.Owners, CostKey = planned.CostKey } == planned ? Decision.Nothing : Refusals.AlreadyExists;
        return Wrong(command, offering, context) is { } wrong ? wrong : planned;
    }

    private static Refusal? Wrong(PlanRound command, OfferingFacts offering, DecisionContext context) => Fields.FirstOf(
        command.Gatherings.Count == 0 ? Refusals.Required("gatherings") : null,
        command.Gatherings.Count > MostGatherings || command.Gatherings.Any(slot => slot.Ends <= slot.Begins || slot.On.Year > FarthestYear) ? Refusals.NotAValue("gatherings") : null,
        command.Gatherings.Any(slot => slot.On <= context.Today) ? GroupOfferingRefusals.GatheringInThePast : null,
        Gatherings.Overlap(command.Gatherings) ? GroupOfferingRefusals.GatheringsOverlap : null,
        command.Capacity is < 1 or > MostCapacity ? Refusals.NotAValue("capacity") : null,
        WrongQuotas(command, offering),
        command.Quotas.All(quota => quota.Homes == 0) ? null : WrongRelease(command, context));

    private static Refusal? WrongQuotas(PlanRound command, OfferingFacts offering)
    {
        if (command.Quotas.Any(quota => quota.Homes is < 0 or > MostCapacity) || command.Quotas.DistinctBy(quota => quota.Service).Count() < command.Quotas.Count)
            return Refusals.NotAValue("quotas");
        if (command.Quotas.FirstOrDefault(quota => !offering.Owners.Contains(quota.Service)) is { } stranger)
            return GroupOfferingRefusals.QuotaOfAnother(stranger.Service);
        var sum = command.Quotas.Sum(quota => quota.Homes);
        return sum > command.Capacity ? GroupOfferingRefusals.QuotasOverCapacity(command.Capacity, sum) : null;
    }

    private static Refusal? WrongRelease(PlanRound command, DecisionContext context) => command.ReleaseOn switch
    {
        null => Refusals.Required("releaseOn"),
        { } day when day < context.Today || day > command.Gatherings.Select(slot => slot.On).DefaultIfEmpty().Min() => GroupOfferingRefusals.ReleaseOutside,
        _ => null,
    };

    private static Decision Open(Begun state, DecisionContext context) =>
        state is Round.Open ? Decision.Nothing
        : !state.HasLeader ? GroupOfferingRefusals.RoundWithoutLeader
        : state.HasBegun(context.Today) ? GroupOfferingRefusals.RoundHasBegun
        : new RoundOpened(context.Now);

    private static Decision CancelGathering(Begun state, CancelGathering command, DecisionContext context) => state.Gatherings.Of(command.Number) switch
    {
        null => GroupOfferingRefusals.GatheringUnknown,
        { IsCancelled: true } => GroupOfferingRefusals.GatheringCancelled,
        { Slot.On: var day } when day <= context.Today => GroupOfferingRefusals.GatheringPassed,
        _ when state.Gatherings.Count(one => !one.IsCancelled) == 1 => GroupOfferingRefusals.LastGathering,
        { Slot: var slot } => new GatheringCancelled(context.Now, command.Number, slot, state.Engaged),
    };
}
