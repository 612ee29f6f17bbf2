using LearningNetwork.Tests;

namespace LearningNetwork.Runtime.Tests.Shared;

public sealed class FakeClockTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly FakeClock clock = new();
    private readonly List<string> fired = [];

    [Fact]
    public void Time_stands_still_until_it_is_moved()
    {
        var before = clock.GetUtcNow();

        clock.GetUtcNow().ShouldBe(before);
        clock.Advance(Second);

        clock.GetUtcNow().ShouldBe(before + Second);
    }

    [Fact]
    public void Timers_fire_in_the_order_they_fall_due_and_see_their_own_instant()
    {
        var start = clock.GetUtcNow();
        using var later = Timer("later", 3 * Second, Timeout.InfiniteTimeSpan);
        using var often = Timer("often", Second, 2 * Second);

        clock.Advance(5 * Second);

        fired.ShouldBe([At("often", 1), At("later", 3), At("often", 3), At("often", 5)]);
        string At(string name, int seconds) => $"{name} {start + (seconds * Second):O}";
    }

    [Fact]
    public void A_timer_that_was_put_away_does_not_fire()
    {
        Timer("never", Second, Second).Dispose();

        clock.Advance(10 * Second);

        fired.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_passes_it_and_its_waiting_can_be_awaited()
    {
        var waiting = clock.TimersWaiting(1);
        waiting.IsCompleted.ShouldBeFalse();
        var delay = Task.Delay(2 * Second, clock);
        await waiting;

        clock.Advance(Second);
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(Second);

        await delay;
    }

    [Fact]
    public void It_refuses_to_go_back() => Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(-Second));

    private ITimer Timer(string name, TimeSpan due, TimeSpan period) =>
        clock.CreateTimer(_ => fired.Add($"{name} {clock.GetUtcNow():O}"), null, due, period);
}
