using FsCheck.Fluent;
using LearningNetwork.Domain.Calendars;

namespace LearningNetwork.Domain.Tests.Calendars;

public sealed class CalendarFeedTests
{
    private static readonly AddressHash First = new(new string('a', 64)), Second = new(new string('b', 64));
    private static readonly Actor Owner = People.Reader;
    private static readonly Story Closed = Story.Of(CalendarFeedDecider.Decider, Owner.Person.Value).By(Owner);
    private static readonly DateTimeOffset Noon = new(Closed.Today, new TimeOnly(12, 0), TimeSpan.Zero);

    private static readonly Sequences<CalendarFeed, CalendarFeedCommand, CalendarFeedEvent> Sequences = new(
        CalendarFeedDecider.Decider,
        new CalendarFeedId(Owner.Person, "samlingar").In(People.Network),
        Gens.Sent(
            Gen.Frequency(
                (3, Gen.Elements(First, Second, new AddressHash("x")).Select(address => (Command)new MakeFeedAddress(address))),
                (2, Gen.Constant<Command>(new CloseFeed()))),
            Gens.Actors(Owner),
            Gen.Constant(World.Empty)));

    [Fact]
    public void An_address_is_made_anew_in_place_of_the_old_one_and_closed()
    {
        Closed.When(new MakeFeedAddress(First)).ShouldBeEvents(new FeedAddressMade(First, Noon));
        var open = Closed.Happened(new FeedAddressMade(First, Noon));
        open.When(new MakeFeedAddress(First)).ShouldBeNothing();
        open.When(new MakeFeedAddress(Second)).ShouldBeEvents(new FeedAddressMade(Second, Noon));
        open.When(new CloseFeed()).ShouldBeEvents(new FeedClosed(Noon));
        Closed.When(new CloseFeed()).ShouldBeNothing();
        Closed.When(new MakeFeedAddress(new("secret"))).ShouldBeRefused(Refusals.NotAValue("address"));
    }

    [Fact]
    public void Nobody_but_the_person_may_touch_it()
    {
        foreach (var other in People.OfEveryRole.Where(actor => actor.Person != Owner.Person))
            Closed.By(other).When(new MakeFeedAddress(First)).ShouldBeRefused(Refusals.NotAllowed);
        Closed.By(People.Nobody with { Person = Owner.Person }).When(new MakeFeedAddress(First)).ShouldBeRefused(Refusals.NotAllowed);
        Story.Of(CalendarFeedDecider.Decider, "a.b.c").By(Owner).When(new CloseFeed()).ShouldBeRefused(Refusals.NotFound);
    }

    [Theory]
    [InlineData("leader-voss", "leader-voss", null)]
    [InlineData("leader-voss.samlingar", "leader-voss", "samlingar")]
    [InlineData("a.b.c", null, null)]
    [InlineData("a.B", null, null)]
    [InlineData("", null, null)]
    public void A_feeds_id_says_whose_and_what_of(string text, string? person, string? wheel)
    {
        var id = CalendarFeedId.Parse(text);
        (id?.Person.Value, id?.Wheel).ShouldBe((person, wheel));
        (id?.Value ?? text).ShouldBe(text);
    }

    [Fact]
    public void Whatever_is_sent_a_feed_holds() => Sequences.Hold();

    [Fact]
    public void Everything_about_a_feed_can_happen() => Sequences.ReachEverything();
}
