using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>Whatever is asked in whatever order: the places are those of the model, never more than there are, the order is kept, and no offer outlives its days.</summary>
public sealed class PlacesModelTests
{
    private const int Runs = 400;

    private static readonly ServiceId[] Services = [Voss, Kvam, Stord, Gulen];

    private static readonly DateTimeOffset Start = new(2024, 4, 20, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The program's own clock comes by too; more than fifty days of it, so that the release and the beginning are passed.</summary>
    private sealed record Step(char What, ServiceId Service, int Home, int Hours)
    {
        public RoundCommand Command => What switch { 'c' => new ChangeCapacity(Home * 2), 'b' => new BookHome(Home, 2), 'a' => new AcceptOffer(Home), 'g' => new GiveBack(Home), _ => new KeepTime() };
    }

    private static readonly Gen<Step> Steps =
        from what in Gen.Frequency((6, Gen.Constant('b')), (3, Gen.Constant('a')), (3, Gen.Constant('g')), (1, Gen.Constant('t')), (1, Gen.Constant('c')))
        from service in Gen.Elements(Services)
        from home in Gen.Choose(1, 4)
        from hours in Gen.Frequency((5, Gen.Choose(0, 5)), (2, Gen.Choose(6, 100)), (1, Gen.Choose(100, 250)))
        select new Step(what, service, home, hours);

    private static readonly Gen<(int Capacity, ValueList<Quota> Quotas, List<Step> Steps)> Lives =
        from capacity in Gen.Choose(1, 8)
        from voss in Gen.Choose(0, 3)
        from kvam in Gen.Choose(0, 3)
        from steps in Gen.Choose(1, 60).SelectMany(length => Steps.ListOf(length))
        let quotas = new Quota[] { new(Voss, voss), new(Kvam, kvam) }.Where(quota => quota.Homes > 0).ToValueList()
        where quotas.Sum(quota => quota.Homes) <= capacity
        select (capacity, quotas, steps.ToList());

    [Fact]
    public void The_places_are_those_of_the_model() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Arb.From(Lives, Shorter), life => Live(life.Capacity, life.Quotas, life.Steps)));

    [Fact]
    public void Every_way_to_a_place_is_walked()
    {
        var seen = new HashSet<Type>();
        for (var lives = 0; lives < 2_000 && seen.Count < 8; lives++)
        {
            var (capacity, quotas, steps) = Lives.Sample(1).Single();
            seen.UnionWith(Live(capacity, quotas, steps).Select(happened => happened.GetType()));
        }

        seen.ShouldBe(
            [typeof(HomeSeated), typeof(HomeQueued), typeof(PlaceOffered), typeof(OfferAccepted), typeof(OfferLapsed), typeof(HomeGivenBack), typeof(QuotasReleased), typeof(CapacityChanged)], ignoreOrder: true);
    }

    private static List<RoundEvent> Live(int capacity, ValueList<Quota> quotas, List<Step> steps)
    {
        var (state, now, log) = ((Round)Open(Planned with { Capacity = capacity, Quotas = quotas }).State, Start, new List<RoundEvent>());
        var model = new PlacesModel(capacity, quotas.ToDictionary(quota => quota.Service, quota => quota.Homes), Midnight(ReleaseDay), Midnight(FirstDay));
        foreach (var step in steps)
        {
            now = now.AddHours(step.Hours);
            var before = ((Round.Begun)state).Seats;
            var context = new DecisionContext(
                Id.In(People.Network), step.What == 't' ? People.Program : step.What == 'c' ? Organiser : People.LeaderOf(step.Service), now, DateOnly.FromDateTime(now.UtcDateTime));
            if (RoundDecider.Decider.Decide(state, step.Command, Facts.None, context) is Decision.Accepted { Events: { } events })
            {
                state = events.Cast<RoundEvent>().Aggregate(state, RoundDecider.Evolve);
                log.AddRange(events.Cast<RoundEvent>());
                if (events.Count > 0 || step.What == 't')
                {
                    Ask(model, step, now);
                    IsAsIn(model, ((Round.Begun)state).Seats);
                }
            }

            Holds(((Round.Begun)state).Seats);
            if (WhereOrderIsBroken(before, ((Round.Begun)state).Seats) is { } broken)
                throw new InvalidOperationException(broken);
        }

        return log;
    }

    private static void Ask(PlacesModel model, Step step, DateTimeOffset now)
    {
        var home = new Home(step.Service, step.Home);
        switch (step.What)
        {
            case 'c': model.Hold(step.Home * 2, now); break;
            case 'b': model.Book(home, now); break;
            case 'a': model.Accept(home, now); break;
            case 'g': model.GiveBack(home, now); break;
            default: model.Pass(now); break;
        }
    }

    /// <summary>Asked after what changed something: what changes nothing leaves to the deadline what time has brought.</summary>
    private static void IsAsIn(PlacesModel model, Seats seats)
    {
        seats.Taken.Select(seat => seat.Home).ShouldBe(model.Seated, ignoreOrder: true);
        seats.Offers.Select(offer => (offer.Home, offer.Until)).ShouldBe(model.Offered, ignoreOrder: true);
        seats.Line.Select(waiting => waiting.Home).ShouldBe(model.Line);
    }

    private static void Holds(Seats seats)
    {
        (seats.Taken.Count + seats.Offers.Count).ShouldBeLessThanOrEqualTo(seats.Capacity);
        seats.FreeToAll.ShouldBeGreaterThanOrEqualTo(0);
        foreach (var quota in seats.Quotas)
            seats.FreeQuotaOf(quota.Service).ShouldBeGreaterThanOrEqualTo(0);
        seats.Taken.Select(seat => seat.Home).Concat(seats.Offers.Select(offer => offer.Home)).Concat(seats.Line.Select(waiting => waiting.Home)).ShouldBeUnique();
        seats.Line.Select(waiting => waiting.Ordinal).ShouldBeInOrder();
    }

    /// <summary>Nobody in line passes another who has stood there all the time.</summary>
    private static string? WhereOrderIsBroken(Seats before, Seats after)
    {
        var stayed = before.Line.Where(waiting => after.Line.Contains(waiting)).ToList();
        return after.Line.Where(stayed.Contains).SequenceEqual(stayed) ? null : $"{before.Line} became {after.Line}";
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static IEnumerable<(int, ValueList<Quota>, List<Step>)> Shorter((int Capacity, ValueList<Quota> Quotas, List<Step> Steps) life)
    {
        for (var left = 0; left < life.Steps.Count && life.Steps.Count > 1; left++)
            yield return (life.Capacity, life.Quotas, [.. life.Steps.Where((_, index) => index != left)]);
    }
}
