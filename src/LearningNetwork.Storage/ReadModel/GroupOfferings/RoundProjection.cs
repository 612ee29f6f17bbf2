using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>Writes a round as it stands, and a row for the home or leader that the event is about.</summary>
internal sealed class RoundProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [GroupOfferingTables.Rounds, GroupOfferingTables.Homes, GroupOfferingTables.Leaders];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: Round.Begun round, Happened: RoundEvent happened } || RoundId.Parse(step.Entity.Key) is not { } id)
            return [];
        return [RowOf(step, id, round), .. HomesOf(step.Entity.Network.Value, id, round, happened), .. LeadersOf(step.Entity.Network.Value, id, round, happened)];
    }

    private static Row RowOf(Projected step, RoundId id, Round.Begun round) => GroupOfferingTables.Rounds.Row(
        step.Entity.Network.Value,
        id.Value,
        step.Entity.Stream,
        id.Offering.Value,
        (long)step.Version,
        round.As.Method.ToString(),
        round.As.Organiser.Value,
        StatusOf(round),
        round.Gatherings.FirstDay(),
        round.Gatherings.LastDay(),
        (long)round.Seats.Capacity,
        (long)(round is Round.Cancelled ? 0 : round.Seats.Taken.Count),
        (long)(round is Round.Cancelled ? 0 : round.Seats.Offers.Count),
        (long)(round is Round.Cancelled ? 0 : round.Seats.Line.Count),
        (long)(round is Round.Cancelled ? 0 : round.Seats.FreeToAll),
        round.As.ReleaseOn,
        round.Seats.Released,
        round.As.Place?.Id,
        (round as Round.Cancelled)?.Reason?.Id,
        round.Results.Evaluation?.Learning?.Id,
        new RoundContent(round.As.CostKey, round.As.Owners, round.Gatherings, round.As.Quotas, round.Results));

    public static string StatusOf(Round.Begun round) => round switch
    {
        Round.Planned => "planned",
        Round.Open => "open",
        Round.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(round), round, null),
    };

    private static IEnumerable<Row> HomesOf(string network, RoundId id, Round.Begun round, RoundEvent happened) => happened switch
    {
        HomeSeated e => [HomeOf(network, id, round, e.Home, e.At)],
        HomeQueued e => [HomeOf(network, id, round, e.Home, e.At)],
        AdultsNoted e => [HomeOf(network, id, round, e.Home, e.At)],
        PlaceOffered e => [HomeOf(network, id, round, e.Home, e.At)],
        OfferAccepted e => [HomeOf(network, id, round, e.Home, e.At)],
        OfferLapsed e => [HomeOf(network, id, round, e.Home, e.At)],
        HomeGivenBack e => [GroupOfferingTables.Homes.NoRow(network, id.Value, e.Home.Service.Value, (long)e.Home.Number)],
        RoundCancelled e => AllOf(round.Seats).Select(home => HomeOf(network, id, round, home, e.At)),
        _ => [],
    };

    private static IEnumerable<Home> AllOf(Seats seats) =>
        seats.Taken.Select(seat => seat.Home).Concat(seats.Offers.Select(offer => offer.Home)).Concat(seats.Line.Select(waiting => waiting.Home));

    private static Row HomeOf(string network, RoundId id, Round.Begun round, Home home, DateTimeOffset at)
    {
        var (seat, offer, waiting) = (round.Seats.SeatOf(home), round.Seats.OfferTo(home), round.Seats.WaitingOf(home));
        var standing = round is Round.Cancelled ? "cancelled" : seat is not null ? "seated" : offer is not null ? "offered" : "waiting";
        return GroupOfferingTables.Homes.Row(
            network,
            id.Value,
            home.Service.Value,
            (long)home.Number,
            (long)round.Seats.AdultsOf(home)!.Value,
            standing,
            seat?.FromQuota ?? offer?.FromQuota ?? false,
            round is Round.Cancelled ? null : offer?.Until,
            (long)(offer?.Ordinal ?? waiting?.Ordinal ?? 0),
            seat?.Since ?? at);
    }

    private static IEnumerable<Row> LeadersOf(string network, RoundId id, Round.Begun round, RoundEvent happened)
    {
        var about = happened switch
        {
            LeaderAsked e => e.Leader,
            LeaderAnswerNoted e => e.Leader,
            LeaderQualificationLost e => e.Leader,
            LeaderDropped e => e.Leader,
            _ => default,
        };
        return round.Leaders.Where(one => one.Leader == about)
            .Select(one => GroupOfferingTables.Leaders.Row(network, id.Value, one.Leader.Value, one.Answer?.ToString(), happened.At));
    }
}
