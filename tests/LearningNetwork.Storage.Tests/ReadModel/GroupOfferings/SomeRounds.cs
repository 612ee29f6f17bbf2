using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel.GroupOfferings;

/// <summary>An offering of two services with a round of three places that is full, a fourth home in line, and a leader who leads it; another round waits.</summary>
public sealed class SomeRounds : IArrangement
{
    public static readonly GroupOfferingId Offering = new("trygg-base");

    public static readonly RoundId Autumn = new(Offering, "haust"), Later = new(Offering, "vinter");

    public static readonly GroupLeaderId Leader = new("leiar-1");

    public static DateOnly FirstDay(SmallNetwork network) => Day(network).AddDays(40);

    public static DateOnly Day(SmallNetwork network) => DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime);

    public static async Task Arrange(SmallNetwork network)
    {
        foreach (var (id, number) in ((string, string)[])[("kvam", "4622"), ("stord", "4614"), ("sveio", "4612")])
            await network.Service(id, id.ToUpperInvariant(), (number, id));
        var leader = Person(network, "leiar-1", Role.GroupLeader);
        ValueList<TimeSlot> slots = [new(FirstDay(network), new(9, 0), new(12, 0)), new(FirstDay(network).AddDays(7), new(9, 0), new(12, 0))];
        await network.Do(GroupOfferingDecider.Decider, Offering.Value, new OpenOffering("Trygg Base på tvers", GroupMethod.TryggBase, [new("kvam"), new("stord")], CostKey.Homes, TestStore.Note("Ei gruppe")), LeaderOf(network, "kvam"));
        await network.Do(GroupOfferingDecider.Decider, Offering.Value, new StateDemand(3), LeaderOf(network, "sveio"));
        await network.Do(GroupLeaderDecider.Decider, Leader.Value, new RegisterLeader("Rettleiar"), LeaderOf(network, "stord"));
        await network.Do(GroupLeaderDecider.Decider, Leader.Value, new AddQualification(GroupMethod.TryggBase, "Bufetat", FirstDay(network).AddYears(1)), LeaderOf(network, "stord"));
        foreach (var round in (RoundId[])[Autumn, Later])
        {
            var shifted = slots.Select(slot => slot with { On = slot.On.AddDays(round == Later ? 1 : 0) }).ToValueList();
            await In(network, round, "kvam", new PlanRound(shifted, TestStore.Note("Kulturhuset"), 3, [new(new("stord"), 1)], Day(network).AddDays(20)));
            await In(network, round, "kvam", new AskLeader(Leader));
            await network.Do(GroupLeaderDecider.Decider, Leader.Value, new AskForRound(round, 1, GroupMethod.TryggBase, shifted), network.Program);
        }

        await network.Do(GroupLeaderDecider.Decider, Leader.Value, new AnswerRound(Autumn, true), leader);
        await network.Do(RoundDecider.Decider, Autumn.Value, new NoteLeaderAnswer(Leader, 1, AskingAnswer.Yes), network.Program);
        await In(network, Autumn, "kvam", new OpenRound());
        foreach (var (service, home) in ((string, int)[])[("stord", 1), ("kvam", 1), ("sveio", 1), ("sveio", 2), ("kvam", 2)])
            await In(network, Autumn, service, new BookHome(home, home));
        var topic = LeaderTopicDecider.Decider;
        await network.Do(topic, "emne", new BeginTopic("Eit emne", GroupMethod.Cos, TestStore.Note("Eit spørsmål")), leader);
        network.Store.Clock.Advance(TimeSpan.FromMinutes(7));
        await network.Do(topic, "emne", new ReplyToTopic(TestStore.Note("Eit svar")), leader);
    }

    public static Task In(SmallNetwork network, RoundId round, string service, RoundCommand command)
    {
        network.Store.Clock.Advance(TimeSpan.FromMinutes(7));
        return network.Do(RoundDecider.Decider, round.Value, command, LeaderOf(network, service), Projected.Invented);
    }

    public static Actor LeaderOf(SmallNetwork network, string service) =>
        new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], new ServiceId(service), []);

    public static Actor Person(SmallNetwork network, string id, Role role) => new(new PersonId(id), network.Id, [role], null, []);
}
