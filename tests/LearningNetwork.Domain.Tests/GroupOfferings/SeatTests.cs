using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>Places: own quota first, then what is for all; a freed one to whom it is for, an offer for seven days.</summary>
public sealed class SeatTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Two of Voss' own, two of Kvam's own, two for all: and all six taken.</summary>
    private static readonly Story Full = Open().Happened(
        Seated(Voss, 1, quota: true), Seated(Voss, 2, quota: true), Seated(Kvam, 1, quota: true), Seated(Kvam, 2, quota: true), Seated(Stord, 1), Seated(Gulen, 1));

    [Fact]
    public void A_service_has_its_own_places_first_then_those_for_all_then_stands_in_line()
    {
        Open().By(People.LeaderOf(Kvam)).When(new BookHome(1, 2)).ShouldBeEvents(new HomeSeated(Now, new(Kvam, 1), 2, FromQuota: true));
        Open().By(People.LeaderOf(Gulen)).When(new BookHome(1, 1)).ShouldBeEvents(new HomeSeated(Now, new(Gulen, 1), 1, FromQuota: false));
        Open().Happened(Seated(Stord, 1), Seated(Stord, 2)).By(People.LeaderOf(Gulen)).When(new BookHome(1, 1))
            .ShouldBeEvents(new HomeQueued(Now, new(Gulen, 1), 1, 1));
    }

    [Theory]
    [InlineData(0, 1, "not_a_value")]
    [InlineData(51, 1, "not_a_value")]
    [InlineData(int.MinValue, 1, "not_a_value")]
    [InlineData(1, 0, "home_adults")]
    [InlineData(1, 3, "home_adults")]
    [InlineData(1, int.MaxValue, "home_adults")]
    public void A_home_has_one_or_two_adults_and_a_number(int home, int adults, string code) =>
        Open().By(People.LeaderOf(Kvam)).When(new BookHome(home, adults)).ShouldBeRefused(code);

    [Fact]
    public void The_same_home_again_is_the_same_place_and_may_come_with_another_number_of_adults()
    {
        var seated = Open().Happened(Seated(Kvam, 1)).By(People.LeaderOf(Kvam));
        seated.When(new BookHome(1, 2)).ShouldBeNothing();
        seated.When(new BookHome(1, 1)).ShouldBeEvents(new AdultsNoted(Now, new(Kvam, 1), 1));
    }

    [Fact]
    public void Before_the_release_a_freed_place_returns_to_its_quota_and_is_for_nobody_else()
    {
        var waiting = Full.Happened(new HomeQueued(Now, new(Stord, 2), 2, 1));
        waiting.By(People.LeaderOf(Voss)).When(new GiveBack(1)).ShouldBeEvents(new HomeGivenBack(Now, new(Voss, 1)));
        waiting.Happened(new HomeQueued(Now, new(Voss, 3), 2, 2)).By(People.LeaderOf(Voss)).When(new GiveBack(1))
            .ShouldBeEvents(new HomeGivenBack(Now, new(Voss, 1)), new PlaceOffered(Now, new(Voss, 3), FromQuota: true, Now.AddDays(7)));
    }

    [Fact]
    public void After_the_release_it_goes_to_the_first_in_line()
    {
        var at = new DateTimeOffset(2024, 5, 21, 12, 0, 0, TimeSpan.Zero);
        Full.Happened(new HomeQueued(Now, new(Stord, 2), 2, 1), new HomeQueued(Now, new(Voss, 3), 2, 2), new QuotasReleased(Now))
            .On(new(2024, 5, 21)).By(People.LeaderOf(Voss)).When(new GiveBack(1))
            .ShouldBeEvents(new HomeGivenBack(at, new(Voss, 1)), new PlaceOffered(at, new(Stord, 2), FromQuota: false, at.AddDays(7)));
    }

    [Fact]
    public void At_the_release_date_unused_quota_goes_to_all_whoever_comes_first()
    {
        var at = new DateTimeOffset(ReleaseDay, new(12, 0), TimeSpan.Zero);
        var open = Open().Happened(Seated(Stord, 1), Seated(Stord, 2), new HomeQueued(Now, new(Gulen, 1), 2, 1)).On(ReleaseDay);

        open.By(People.LeaderOf(Kvam)).When(new BookHome(1, 2)).ShouldBeEvents(
            new QuotasReleased(at), new PlaceOffered(at, new(Gulen, 1), false, at.AddDays(7)), new HomeSeated(at, new(Kvam, 1), 2, FromQuota: false));
        open.By(People.Program).When(new KeepTime()).ShouldBeEvents(new QuotasReleased(at), new PlaceOffered(at, new(Gulen, 1), false, at.AddDays(7)));
        open.On(ReleaseDay.AddDays(-1)).By(People.Program).When(new KeepTime()).ShouldBeNothing();
        open.By(People.LeaderOf(Kvam)).When(new KeepTime()).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void An_offer_is_answered_while_it_stands_and_refused_when_it_has_ended()
    {
        var offered = Full.Happened(new HomeQueued(Now, new(Stord, 2), 2, 1), new HomeGivenBack(Now, new(Stord, 1)), new PlaceOffered(Now, new(Stord, 2), false, Now.AddDays(7)))
            .By(People.LeaderOf(Stord));
        var (seventh, eighth) = (new DateOnly(2024, 3, 7), new DateOnly(2024, 3, 8));

        offered.On(seventh).When(new AcceptOffer(2)).ShouldBeEvents(new OfferAccepted(new(seventh, new(12, 0), TimeSpan.Zero), new(Stord, 2)));
        var alone = (Round)offered.On(eighth).By(People.Program).When(new KeepTime()).ShouldBeOfType<Decision.Accepted>().Events.Cast<RoundEvent>().Aggregate((Round)offered.State, RoundDecider.Evolve);
        ((Round.Begun)alone).Seats.Offers.ShouldHaveSingleItem("nobody else waits, so the same home is asked again");
        var others = offered.Happened(new HomeQueued(Now, new(Gulen, 2), 2, 2)).On(eighth);
        others.When(new AcceptOffer(2)).ShouldBeRefused(GroupOfferingRefusals.OfferEnded);
        var at = new DateTimeOffset(eighth, new(12, 0), TimeSpan.Zero);
        others.By(People.Program).When(new KeepTime()).ShouldBeEvents(
            new OfferLapsed(at, new(Stord, 2), 3), new PlaceOffered(at, new(Gulen, 2), false, at.AddDays(7)));
        offered.When(new AcceptOffer(9)).ShouldBeRefused(GroupOfferingRefusals.HomeUnknown);
    }

    [Fact]
    public void No_offer_stands_longer_than_until_the_round_begins_and_then_nobody_books()
    {
        var late = Full.Happened(new QuotasReleased(Now), new HomeQueued(Now, new(Stord, 2), 2, 1)).On(FirstDay.AddDays(-2));
        var accepted = late.By(People.LeaderOf(Gulen)).When(new GiveBack(1)).ShouldBeOfType<Decision.Accepted>();
        accepted.Events[^1].ShouldBeOfType<PlaceOffered>().Until.ShouldBe(new(FirstDay, TimeOnly.MinValue, TimeSpan.Zero));

        var begun = late.On(FirstDay);
        begun.By(People.LeaderOf(Gulen)).When(new GiveBack(1)).ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem();
        begun.By(People.LeaderOf(Gulen)).When(new BookHome(3, 2)).ShouldBeRefused(GroupOfferingRefusals.RoundHasBegun);
    }

    [Fact]
    public void What_it_waits_for_are_the_release_and_the_first_offer_to_end()
    {
        Due(Open()).ShouldBe(["release"]);
        Due(Full.Happened(new HomeQueued(Now, new(Stord, 2), 2, 1), new HomeGivenBack(Now, new(Gulen, 1)), new PlaceOffered(Now, new(Stord, 2), false, Now.AddDays(7)), new QuotasReleased(Now)))
            .ShouldBe(["offer"]);
        Due(Open().Happened(new RoundCancelled(Now, [], null))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Due(Story story) => story.Decider.Deadlines(story.State).Select(deadline => deadline.Name);

    [Fact]
    public void Another_services_home_of_the_same_number_is_another_home()
    {
        ServiceId[] services = [Stord, Gulen];
        foreach (var service in services)
            Open().Happened(Seated(Kvam, 1)).By(People.LeaderOf(service)).When(new GiveBack(1)).ShouldBeRefused(GroupOfferingRefusals.HomeUnknown);
    }
}
