using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>What every host of entities must do, through whichever of its doors one comes.</summary>
public abstract partial class HostContract<THosts>(THosts hosts) : IClassFixture<THosts> where THosts : class, ITestHosts
{
    private const int Refused = -1;

    protected THosts Hosts => hosts;

    [Fact]
    public async Task Each_command_is_decided_on_what_those_before_it_led_to()
    {
        var network = await New();

        foreach (var days in Enumerable.Range(20, 12))
            Version(await network.Send(days, network.Self, new ChangeSettings(days))).ShouldBe(days - 18);

        Version(await network.Send(0, network.Self, new ChangeSettings(31))).ShouldBe(13);
        (await network.CommandsIn(network.Self)).Count.ShouldBe(13);
    }

    [Fact]
    public async Task The_same_command_again_gets_its_first_answer()
    {
        var (network, id) = (await New(), HostedNetwork.NewId());
        var first = await network.Send(0, network.Self, HostedNetwork.Guest(1), id);
        await network.Send(1, network.Self, HostedNetwork.Guest(2));

        foreach (var door in (int[])[0, 1])
            (await network.Send(door, network.Self, HostedNetwork.Guest(1), id)).ShouldBe(first);

        (await network.CommandsIn(network.Self)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_command_sent_many_times_at_once_happens_once()
    {
        var (network, id) = (await New(), HostedNetwork.NewId());

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(door => network.Send(door, network.Self, HostedNetwork.Guest(1), id)));

        answers.Distinct().ShouldHaveSingleItem().ShouldBe(new Answer.Done(2, null));
        (await network.CommandsIn(network.Self)).Count(one => one == id.Value).ShouldBe(1);
    }

    [Fact]
    public async Task An_id_used_for_something_else_is_refused()
    {
        var (network, id) = (await New(), HostedNetwork.NewId());
        await network.Send(0, network.Self, HostedNetwork.Guest(1), id);

        foreach (var door in (int[])[0, 1])
        {
            (await network.Send(door, network.Self, HostedNetwork.Guest(2), id)).ShouldBe(new Answer.Refused(Refusals.IdempotencyKeyReused));
            (await network.Send(door, network.Municipality(4601), new RegisterMunicipality("Bergen", "Vestland"), id))
                .ShouldBe(new Answer.Refused(Refusals.IdempotencyKeyReused));
        }

        (await network.CommandsKept()).ShouldBe(2);
    }

    [Fact]
    public async Task Many_senders_to_one_entity_are_each_served_once()
    {
        var network = await New();

        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(sender => Task.Run(() => SendGuests(network, sender))));

        var log = await network.CommandsIn(network.Self);
        log.Skip(1).ShouldBe(sent.SelectMany(one => one.Keys).Select(id => id.Value), ignoreOrder: true);
        foreach (var (id, version) in sent.SelectMany(one => one))
            log[version - 1].ShouldBe(id.Value);
    }

    [Fact]
    public async Task Every_one_of_many_entities_is_found_through_every_door()
    {
        var network = await New();
        var numbers = Enumerable.Range(4601, 60).ToArray();

        var registered = await Task.WhenAll(numbers.Select(number => network.Send(number, network.Municipality(number), HostedNetwork.Register(number))));
        var again = await Task.WhenAll(numbers.Select(number => network.Send(number + 1, network.Municipality(number), HostedNetwork.Register(number))));

        registered.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)));
        again.ShouldBe(registered);
    }

    [Fact]
    public async Task Who_has_read_an_old_version_is_told_so_and_who_has_read_the_last_one_is_not()
    {
        var network = await New();
        foreach (var door in (int[])[1, 0, 1])
            await network.Send(door, network.Self, HostedNetwork.Guest(door));

        foreach (var (door, version) in ((int, int)[])[(0, 3), (1, 4), (0, 5), (1, 6)])
        {
            Version(await network.Send(door, network.Self, new ChangeSettings(40 + version), expected: version)).ShouldBe(version + 1);
            (await network.Send(door, network.Self, new ChangeSettings(40), expected: version)).ShouldBe(new Answer.Refused(Refusals.Stale));
        }
    }

    [Fact]
    public async Task Of_many_who_have_read_the_same_version_one_is_first()
    {
        var network = await New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(door => network.Send(door, network.Self, HostedNetwork.Guest(door), expected: 1)));

        answers.Count(answer => Equals(answer, new Answer.Done(2, null))).ShouldBe(1);
        answers.Count(answer => Equals(answer, new Answer.Refused(Refusals.Stale))).ShouldBe(11);
    }

    [Fact]
    public async Task To_another_network_nothing_is_there()
    {
        var (network, other) = (await New(), await New());

        foreach (var door in hosts.Doors)
            (await door.Execute(network.Self, HostedNetwork.Guest(1), other.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotFound));

        (await network.CommandsKept() + await other.CommandsKept()).ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_keeps_nothing_and_the_command_may_be_sent_again()
    {
        var (network, id) = (await New(), HostedNetwork.NewId());
        var (service, rename) = (ServiceDecider.Decider.In(network.Id, "bergen"), new RenameService("Bergen og omland"));

        (await network.Send(0, service, rename, id)).ShouldBe(new Answer.Refused(Refusals.NotFound));
        (await network.CommandsKept()).ShouldBe(1);

        await network.Send(1, network.Municipality(4601), HostedNetwork.Register(4601));
        await network.Send(1, service, new EstablishService("Bergen", new("4601"), null));
        (await network.Send(0, service, rename, id)).ShouldBe(new Answer.Done(2, null));
    }

    [Fact]
    public async Task A_decision_sees_what_it_asks_of_others()
    {
        var network = await New();
        await network.Send(0, network.Municipality(4602), HostedNetwork.Register(4602));

        Version(await network.Send(1, ServiceDecider.Decider.In(network.Id, "kinn"), new EstablishService("Kinn", new("4602"), null))).ShouldBe(1);
        (await network.Send(1, ServiceDecider.Decider.In(network.Id, "nowhere"), new EstablishService("Nowhere", new("4699"), null)))
            .ShouldBe(new Answer.Refused(MunicipalityRefusals.UnknownMunicipality(new("4699"))));
    }

    protected Task<HostedNetwork> New() => new HostedNetwork(hosts).Founded();

    protected static int Version(Answer answer) => answer is Answer.Done done ? done.Version : Refused;

    private static async Task<Dictionary<CommandId, int>> SendGuests(HostedNetwork network, int sender)
    {
        var answered = new Dictionary<CommandId, int>();
        foreach (var number in Enumerable.Range(sender * 100, 12))
        {
            var id = HostedNetwork.NewId();
            answered.Add(id, Version(await network.Send(sender, network.Self, HostedNetwork.Guest(number), id)));
        }

        return answered;
    }
}
