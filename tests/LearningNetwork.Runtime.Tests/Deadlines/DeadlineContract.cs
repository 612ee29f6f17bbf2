using LearningNetwork.Runtime.Tests.Hosting;

namespace LearningNetwork.Runtime.Tests.Deadlines;

/// <summary>What holds of deadlines on either database.</summary>
public abstract class DeadlineContract<TDatabase> : ProcessTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_command_is_sent_when_its_moment_has_come_and_not_before()
    {
        await SetAlarm("a", Hour);
        Clock.Advance(Hour - TimeSpan.FromSeconds(1));
        await Process.Deadlines().Round(Never);
        (await Process.Rung("a")).ShouldBe(0);
        Clock.Advance(TimeSpan.FromSeconds(1));

        await Process.Deadlines().Round(Never);
        await Process.Deadlines().Round(Never);

        var sent = Process.Entities.Sent.ShouldHaveSingleItem();
        (sent.Key, sent.Sender.Actor.Person.Value, sent.Sender.Cause).ShouldBe(("a", "deadline", "deadline/alarm"));
        (await Process.Rung("a")).ShouldBe(1);
    }

    [Fact]
    public async Task A_deadline_taken_by_one_runner_is_not_taken_by_another()
    {
        await SetAlarm("a", Hour);
        Clock.Advance(Hour);
        var (taken, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Process.Entities.Before = _ => taken.TrySetResult() ? goOn.Task : Task.CompletedTask;
        var first = Process.Deadlines("first").Round(Never);
        await taken.Task;

        await Process.Deadlines("second").Round(Never);

        Process.Entities.Sent.ShouldHaveSingleItem();
        goOn.SetResult();
        await first;
        (await Process.Rung("a")).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_fell_silent_and_goes_on_sends_the_same_command_as_the_one_that_took_over()
    {
        await SetAlarm("a", Hour);
        Clock.Advance(Hour);
        var (taken, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Process.Entities.Before = _ => taken.TrySetResult() ? goOn.Task : Task.CompletedTask;
        var first = Process.Deadlines("first").Round(Never);
        await taken.Task;
        Clock.Advance(Process.Frame.Options.Lease);

        await Process.Deadlines("second").Round(Never);
        goOn.SetResult();
        await first;

        Process.Entities.Sent.Count.ShouldBe(2);
        (await Process.Rung("a")).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_is_refused_is_done()
    {
        await SetAlarm(Bell.Muffled, Hour);
        Clock.Advance(Hour);
        await Process.Deadlines().Round(Never);
        Clock.Advance(Hour);

        await Process.Deadlines().Round(Never);

        Process.Entities.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_that_fails_comes_again_when_its_lease_has_ended_and_keeps_no_other_waiting()
    {
        await SetAlarm("a", Hour);
        await SetAlarm("b", Hour);
        Clock.Advance(Hour);
        Process.Entities.Before = entity => entity.Key == "a" ? throw new TimeoutException() : Task.CompletedTask;
        await Process.Deadlines().Round(Never);
        Process.Entities.LetBe();
        await Process.Deadlines().Round(Never);
        (await Process.Rung("a"), await Process.Rung("b")).ShouldBe((0, 1));
        Clock.Advance(Process.Frame.Options.Lease);

        await Process.Deadlines().Round(Never);

        (await Process.Rung("a"), await Process.Rung("b")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task One_that_the_entity_has_put_off_meanwhile_stays()
    {
        await SetAlarm("a", Hour);
        Clock.Advance(Hour);
        Process.Entities.After = _ => SetAlarm("a", Hour);
        await Process.Deadlines().Round(Never);
        Process.Entities.LetBe();
        Clock.Advance(Hour);

        await Process.Deadlines().Round(Never);

        (await Process.Rung("a")).ShouldBe(2);
    }

    [Fact]
    public async Task The_clock_drives_the_loop()
    {
        using var stop = new CancellationTokenSource();
        var rung = new TaskCompletionSource();
        Process.Entities.After = _ => Task.FromResult(rung.TrySetResult());
        await SetAlarm("a", Process.Frame.Options.DeadlinePoll);
        var waiting = Clock.TimersWaiting(1);
        var loop = Process.Deadlines().Run(stop.Token);
        await waiting;

        Clock.Advance(Process.Frame.Options.DeadlinePoll);

        await rung.Task;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => loop);
        (await Process.Rung("a")).ShouldBe(1);
    }

    private async Task SetAlarm(string key, TimeSpan from) => await Process.Send(key, new SetAlarm(Clock.GetUtcNow() + from));
}
