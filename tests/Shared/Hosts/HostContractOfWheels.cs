using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Annual wheels on every host: of many changes at the same time none is lost, and a vote counts once.</summary>
public abstract partial class HostContract<THosts>
{
    private static readonly ServiceId[] Sharers = [new("bergen"), new("askoy"), new("voss"), new("stord")];

    [Fact]
    public async Task Changes_by_many_owners_at_the_same_time_are_all_there_afterwards()
    {
        var network = await New();
        var wheel = await SharedWheel(network, PassingRule.Any);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Propose(network, number, wheel, new WheelChange.AddActivity(Activity($"ny-{number}")))));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        // Each was proposed and passed; had one of them been lost, taking it out would be refused.
        var removed = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Propose(network, number, wheel, new WheelChange.RemoveActivity(new($"ny-{number}")))));
        removed.ShouldAllBe(answer => answer is Answer.Done);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_at_the_same_time_one_is_told_and_nobody_is_overwritten()
    {
        var network = await New();
        var wheel = await SharedWheel(network, PassingRule.Any);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Propose(network, number, wheel, new WheelChange.ChangeActivity(Activity("samling") with { Title = $"Tittel {number}" }))));

        answers.OfType<Answer.Done>().ShouldHaveSingleItem();
        answers.OfType<Answer.Refused>().ShouldAllBe(answer => answer.Refusal.Code == "wheel_activity_changed");
    }

    [Fact]
    public async Task Votes_at_the_same_time_pass_a_proposal_once()
    {
        var network = await New();
        var wheel = await SharedWheel(network, PassingRule.All);
        (await Propose(network, 0, wheel, new WheelChange.Rename("Nytt namn"))).ShouldBeOfType<Answer.Done>();

        var votes = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Send(network, number, wheel, new VoteOnProposal(RenamedBy, true))));

        votes.Count(answer => answer is Answer.Done).ShouldBeGreaterThanOrEqualTo(3);
        votes.OfType<Answer.Refused>().ShouldAllBe(answer => answer.Refusal == WheelRefusals.ProposalClosed);
        (await Propose(network, 0, wheel, new WheelChange.Rename("Nytt namn"))).ShouldBeOfType<Answer.Done>("it is called so already, and nothing happens");
    }

    /// <summary>The proposals of <see cref="SharedWheel"/> are three invitations and the rule; this is the next.</summary>
    private const int RenamedBy = 5;

    /// <summary>A wheel that all of them own.</summary>
    private async Task<EntityId> SharedWheel(HostedNetwork network, PassingRule rule)
    {
        var program = Actor.Program(network.Id, "test");
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        foreach (var service in Sharers)
            await Do(ServiceDecider.Decider.In(network.Id, service.Value), new EstablishService(service.Value, new("4601"), null), program);
        var wheel = new WheelId("hjul").In(network.Id);
        (await Send(network, 0, wheel, new StartWheel("Hjul", Sharers[0], PassingRule.Any, 2026, [Activity("samling")], null))).ShouldBeOfType<Answer.Done>();
        foreach (var (number, service) in Sharers.Index().Skip(1))
        {
            await Propose(network, 0, wheel, new WheelChange.InviteOwner(service));
            (await Send(network, number, wheel, new JoinWheel())).ShouldBeOfType<Answer.Done>();
        }

        if (rule != PassingRule.Any)
            await Propose(network, 0, wheel, new WheelChange.ChangeRule(rule));
        return wheel;
    }

    private Task<Answer> Propose(HostedNetwork network, int number, EntityId wheel, WheelChange change) => Send(network, number, wheel, new ProposeChange(change, null));

    private Task<Answer> Send(HostedNetwork network, int number, EntityId wheel, WheelCommand command)
    {
        var service = Sharers[number % Sharers.Length];
        return hosts.Doors[number % hosts.Doors.Count].Execute(wheel, command, new(new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], service, []), HostedNetwork.NewId()));
    }

    private static WheelActivity Activity(string id) => new(
        new(id), $"Aktivitet {id}", WheelTheme.Gatherings, new Timing.InYear(new YearPart.Month(3), new YearRule.EveryYear()), ResponsibleRole.ServiceLeader, [], []);
}
