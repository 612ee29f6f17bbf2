using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Calendars;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Calendar feeds on every host: of many addresses made at the same time one leads there in the end, and each was told of.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task Of_many_addresses_made_at_once_each_takes_the_place_of_the_one_before()
    {
        var network = await New();
        var reader = new Actor(new PersonId("reader"), network.Id, [Role.Reader], null, []);
        var feed = new CalendarFeedId(reader.Person, null).In(network.Id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => hosts.Doors[door % hosts.Doors.Count].Execute(
            feed, new MakeFeedAddress(new(new string((char)('a' + (door % 6)), 62) + door.ToString("00", System.Globalization.CultureInfo.InvariantCulture))), new(reader, HostedNetwork.NewId()))));

        answers.OfType<Answer.Done>().Select(done => done.Version).Order().ShouldBe(Enumerable.Range(1, 8));
        (await hosts.Doors[0].Execute(feed, new CloseFeed(), network.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
        (await hosts.Doors[0].Execute(feed, new CloseFeed(), new(reader, HostedNetwork.NewId()))).ShouldBe(new Answer.Done(9, null));
    }
}
