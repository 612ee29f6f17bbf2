using System.Diagnostics.Metrics;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Runtime.Tests.Hosting;

namespace LearningNetwork.Runtime.Tests.Policies;

/// <summary>What holds of policies on either database.</summary>
public abstract class PolicyContract<TDatabase> : ProcessTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_new_policy_starts_at_the_logs_end()
    {
        await Process.Ring("old", passTo: "target");
        var policy = Process.Policy();
        await policy.Round(Never);
        await Process.Ring("new", passTo: "target");

        await policy.Round(Never);

        (await Process.Rung("target")).ShouldBe(1);
    }

    [Fact]
    public async Task A_reaction_is_sent_by_the_program_and_says_what_led_to_it()
    {
        var policy = await Begun();
        await Process.Ring("a");
        await Process.Ring("a", passTo: "target");

        await policy.Round(Never);
        await Database.Settled();
        await policy.Round(Never);

        var sender = Process.Entities.Sent.ShouldHaveSingleItem().Sender;
        sender.Actor.ShouldBe(Actor.Program(TestProcess.Network, "policy"));
        sender.Cause.ShouldBe("policy/react/bell/vestland/bell/a@2");
        (await Process.WholeLog()).Events[^1].Cause.ShouldBe(sender.Cause);
    }

    [Fact]
    public async Task A_runner_that_dies_between_sending_and_its_checkpoint_leaves_one_event_to_the_next_one()
    {
        var policy = await Begun();
        await Process.Ring("a", passTo: "target");
        await Should.ThrowAsync<OperationCanceledException>(() => policy.Round(Process.Entities.KilledAfterNext()));
        Process.Entities.LetBe();
        await Process.Ring("target");
        Clock.Advance(Process.Frame.Options.Lease);

        await Process.Policy("second").Round(Never);

        Process.Entities.Sent.Select(sent => sent.Sender.Id).Distinct().ShouldHaveSingleItem();
        Process.Entities.Sent.Count.ShouldBe(2);
        (await Process.Rung("target")).ShouldBe(2);
    }

    [Fact]
    public async Task Two_runners_share_no_event_until_the_lease_of_a_silent_one_ends()
    {
        var (first, second) = (await Begun(), Process.Policy("second"));
        await Process.Ring("a", passTo: "target");
        await second.Round(Never);
        Process.Entities.Sent.ShouldBeEmpty();
        Clock.Advance(Process.Frame.Options.Lease);

        await second.Round(Never);
        await first.Round(Never);

        Process.Entities.Sent.ShouldHaveSingleItem();
        (await Process.Rung("target")).ShouldBe(1);
    }

    [Fact]
    public async Task A_runner_whose_lease_went_to_another_tells_of_no_lag_of_its_own()
    {
        var (first, second) = (await Begun(), Process.Policy("second"));
        Clock.Advance(Process.Frame.Options.Lease);
        await second.Round(Never);
        await Process.Ring("a");
        Clock.Advance(Process.Frame.Options.Lease / 2);
        using var ear = new MeterEar(Process.Get<IMeterFactory>());

        await first.Round(Never);
        await second.Round(Never);

        var lags = ear.Heard.Where(line => line.StartsWith("learningnetwork.policy.lag", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToList();
        lags[0].ShouldBe("0");
        lags[1].ShouldBe(FormattableString.Invariant($"{(Process.Frame.Options.Lease / 2).TotalSeconds}"));
    }

    [Fact]
    public async Task A_runner_that_has_lost_its_lease_stops_at_once()
    {
        var (first, second) = (await Begun(), Process.Policy("second"));
        await Process.Ring("a", passTo: "target");
        await Process.Ring("b", passTo: "target");
        var stalled = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        Process.Entities.Before = _ => stalled.TrySetResult() ? goOn.Task : Task.CompletedTask;
        var round = first.Round(Never);
        await stalled.Task;
        Clock.Advance(Process.Frame.Options.Lease);
        await second.Round(Never);
        goOn.SetResult();

        (await round).ShouldBeFalse();

        Causes().ShouldBe(["a@1", "a@1", "b@1"]);
        (await Process.Rung("target")).ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_reaction_is_done()
    {
        var policy = await Begun();
        await Process.Ring("a", passTo: Bell.Muffled);

        await policy.Round(Never);
        await policy.Round(Never);

        Process.Entities.Sent.ShouldHaveSingleItem();
        (await HeldOf(policy)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_loop_wakes_by_the_clock_and_gives_the_policy_up_when_it_ends()
    {
        using var stop = new CancellationTokenSource();
        var arrived = new TaskCompletionSource();
        Process.Entities.After = _ => Task.FromResult(arrived.TrySetResult());
        var waiting = Clock.TimersWaiting(1);
        var loop = Process.Policy().Run(stop.Token);
        await waiting;
        await Process.Ring("a", passTo: "target");

        Clock.Advance(Process.Frame.Options.PolicyPoll);
        await arrived.Task;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => loop);
        await Process.Ring("b", passTo: "target");
        await Process.Policy("second").Round(Never);

        (await Process.Rung("target")).ShouldBe(2);
    }

    protected IEnumerable<string> Causes() => Process.Entities.Sent.Select(sent => sent.Sender.Cause!.Split('/')[^1]);

    protected async Task<PolicyRunner> Begun(Decider? rules = null)
    {
        var policy = Process.Policy(rules: rules);
        await policy.Round(Never);
        return policy;
    }

    protected Task<IReadOnlyList<HeldEvent>> HeldOf(PolicyRunner policy) => Process.Get<IPolicyTable>().Held(policy.Policy, Never);
}
