using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>A service books, accepts and gives back places for its own homes. The state has caught up with the time.</summary>
internal static class SeatDecisions
{
    public static Decision Book(Begun state, BookHome command, DecisionContext context)
    {
        if (HomeOf(command.Home, context) is not { } home)
            return Refusals.NotAllowed;
        if (command.Home is < 1 or > GroupOfferingDecider.MostHomes)
            return Refusals.NotAValue("home");
        if (command.Adults is not (1 or 2))
            return GroupOfferingRefusals.HomeAdults;
        if (NotNow(state, context) is { } refusal)
            return refusal;
        if (state.Seats.AdultsOf(home) is { } adults)
            return adults == command.Adults ? Decision.Nothing : new AdultsNoted(context.Now, home, command.Adults);
        return state.Seats.PoolFor(home.Service) switch
        {
            Pool.None => new HomeQueued(context.Now, home, command.Adults, state.Seats.LastOrdinal + 1),
            var pool => new HomeSeated(context.Now, home, command.Adults, pool == Pool.Quota),
        };
    }

    /// <summary>An offer is answered while it stands, also where the round has meanwhile lost its leader and waits for another.</summary>
    public static Decision Accept(Begun state, AcceptOffer command, DecisionContext context)
    {
        if (HomeOf(command.Home, context) is not { } home)
            return Refusals.NotAllowed;
        if (state is Cancelled)
            return GroupOfferingRefusals.RoundCancelled;
        if (state.Seats.OfferTo(home) is not null)
            return new OfferAccepted(context.Now, home);
        return state.Seats.SeatOf(home) is not null ? Decision.Nothing
            : state.Seats.WaitingOf(home) is not null ? GroupOfferingRefusals.OfferEnded
            : GroupOfferingRefusals.HomeUnknown;
    }

    /// <summary>A place can be given back after the round has begun too: the home then is none of those that attend.</summary>
    public static Decision GiveBack(Begun state, GiveBack command, DecisionContext context)
    {
        if (HomeOf(command.Home, context) is not { } home)
            return Refusals.NotAllowed;
        return state is Cancelled ? GroupOfferingRefusals.RoundCancelled
            : state.Seats.AdultsOf(home) is null ? GroupOfferingRefusals.HomeUnknown
            : new HomeGivenBack(context.Now, home);
    }

    /// <summary>Made larger, the waiting list is then asked in its order, as for any place that is free.</summary>
    public static Decision Change(Begun state, ChangeCapacity command, DecisionContext context) =>
        command.Capacity is < 1 or > RoundDecisions.MostCapacity ? Refusals.NotAValue("capacity")
        : command.Capacity == state.Seats.Capacity ? Decision.Nothing
        : state.HasBegun(context.Today) ? GroupOfferingRefusals.RoundHasBegun
        : command.Capacity < state.Seats.Needed ? GroupOfferingRefusals.CapacityBelowTaken(state.Seats.Needed)
        : new CapacityChanged(context.Now, command.Capacity);

    private static Home? HomeOf(int number, DecisionContext context) =>
        context.Actor.May(Right.BookPlaces) && context.Actor.Service is { } service ? new(service, number) : null;

    private static Refusal? NotNow(Begun state, DecisionContext context) => state switch
    {
        Cancelled => GroupOfferingRefusals.RoundCancelled,
        _ when state.HasBegun(context.Today) => GroupOfferingRefusals.RoundHasBegun,
        Planned => GroupOfferingRefusals.RoundNotOpen,
        _ => null,
    };
}
