using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Places and leaders on every host: whoever asks at the same time, no place is given twice, and nobody leads two rounds.</summary>
public abstract partial class HostContract<THosts>
{
    private const int Places = 12, Grabbers = 200;

    private static readonly GroupOfferingId Offering = new("trygg-base");
    private static readonly RoundId Spring = new(Offering, "var"), Autumn = new(Offering, "haust");
    private static readonly GroupLeaderId Leader = new("leiar");
    private static readonly ValueList<TimeSlot> Slots = [new(new(2099, 3, 2), new(9, 0), new(12, 0))];

    [Fact]
    public async Task Of_two_hundred_services_that_grab_twelve_places_twelve_get_one_and_the_rest_stand_in_order()
    {
        var network = await New();
        await Opened(network, Spring);
        var before = (await network.CommandsIn(Spring.In(network.Id))).Count;

        var answers = await Task.WhenAll(Enumerable.Range(0, Grabbers).Select(number => Task.Run(() => Door(number).Execute(
            Spring.In(network.Id), new BookHome(1, 2), new(LeaderOf(network, $"s{number}"), HostedNetwork.NewId())))));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(Spring.In(network.Id))).Count.ShouldBe(before + Grabbers);
        var homes = await hosts.Reading.Query<BookedHome>(
            "select service, standing, ordinal from group_round_homes where network = @network and round = @round",
            new { network = network.Id.Value, round = Spring.Value }, default);
        homes.Count(home => home.Standing == "seated").ShouldBe(Places);
        homes.Select(home => home.Service).Distinct().Count().ShouldBe(Grabbers);
        homes.Where(home => home.Standing == "waiting").Select(home => home.Ordinal).ShouldBe(Enumerable.Range(1, Grabbers - Places).Select(place => (long)place), ignoreOrder: true);
    }

    [Fact]
    public async Task A_leader_who_says_yes_to_two_rounds_at_once_leads_one()
    {
        var network = await New();
        await Qualified(network);
        var calendar = Leader.In(network.Id);
        await Task.WhenAll(((RoundId[])[Spring, Autumn]).Select((round, door) => Door(door).Execute(
            calendar, new AskForRound(round, 1, GroupMethod.TryggBase, Slots), new(Actor.Program(network.Id, "policy"), HostedNetwork.NewId()))));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => Door(door).Execute(
            calendar, new AnswerRound(door % 2 == 0 ? Spring : Autumn, true), new(TheLeader(network), HostedNetwork.NewId()))));

        var led = Enumerable.Range(0, 8).Where(door => answers[door] is Answer.Done).Select(door => door % 2).Distinct().ShouldHaveSingleItem();
        answers.Where((_, door) => door % 2 != led).ShouldAllBe(answer => Equals(answer, new Answer.Refused(GroupLeaderRefusals.LeadsAnotherThen(led == 0 ? Spring : Autumn))));
    }

    /// <summary>A round with a leader, that can be booked.</summary>
    private async Task Opened(HostedNetwork network, RoundId round)
    {
        var (organiser, program) = (LeaderOf(network, Asker.Value), Actor.Program(network.Id, "policy"));
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        await Do(ServiceDecider.Decider.In(network.Id, Asker.Value), new EstablishService("Bergen", new("4601"), null), program);
        await Qualified(network);
        await Do(Offering.In(network.Id), new OpenOffering("Trygg Base", GroupMethod.TryggBase, [Asker], CostKey.Homes, null), organiser);
        await Do(round.In(network.Id), new PlanRound(Slots, null, Places, [], null), organiser);
        await Do(round.In(network.Id), new AskLeader(Leader), organiser);
        await Do(Leader.In(network.Id), new AskForRound(round, 1, GroupMethod.TryggBase, Slots), program);
        await Do(Leader.In(network.Id), new AnswerRound(round, true), TheLeader(network));
        await Do(round.In(network.Id), new NoteLeaderAnswer(Leader, 1, AskingAnswer.Yes), program);
        await Do(round.In(network.Id), new OpenRound(), organiser);
    }

    private async Task Qualified(HostedNetwork network)
    {
        await Do(Leader.In(network.Id), new RegisterLeader("Rettleiar"), LeaderOf(network, Asker.Value));
        await Do(Leader.In(network.Id), new AddQualification(GroupMethod.TryggBase, "Bufetat", new(2099, 12, 31)), LeaderOf(network, Asker.Value));
    }

    private IEntities Door(int number) => hosts.Doors[number % hosts.Doors.Count];

    private static Actor LeaderOf(HostedNetwork network, string service) => new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], new ServiceId(service), []);

    private static Actor TheLeader(HostedNetwork network) => new(new PersonId(Leader.Value), network.Id, [Role.GroupLeader], null, []);

    private sealed record BookedHome
    {
        public string Service { get; init; } = "";

        public string Standing { get; init; } = "";

        public long Ordinal { get; init; }
    }
}
