namespace LearningNetwork.Tests;

/// <summary>
/// A clock that stands still until a test moves it. Timers that fall due on the way fire in order, on the thread that moves it;
/// one that is due at once fires at the next move, be it by nothing.
/// </summary>
public sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private static readonly DateTimeOffset Never = DateTimeOffset.MaxValue;

    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> waiting = [];
    private DateTimeOffset now = start;

    /// <summary>Begins on an ordinary Monday morning.</summary>
    public FakeClock() : this(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero)) { }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on; refuses to go back.</summary>
    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Moves the clock on to an instant; refuses one that has passed.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        while (NextDueBy(instant) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Done as soon as so many timers wait at once: the signal that the code under test has come to its waiting.</summary>
    public Task TimersWaiting(int count)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((count, reached));
            TellWaiting();
            return reached.Task;
        }
    }

    private FakeTimer? NextDueBy(DateTimeOffset instant)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= instant).MinBy(timer => timer.Due);
            if (next is null)
            {
                now = instant;
                return null;
            }

            now = next.Due > now ? next.Due : now;
            Arm(next, next.AfterFiring());
            return next;
        }
    }

    private void Arm(FakeTimer timer, DateTimeOffset due)
    {
        timer.Due = due;
        timers.Remove(timer);
        if (due < Never)
        {
            timers.Add(timer);
        }

        TellWaiting();
    }

    private void TellWaiting()
    {
        foreach (var (_, reached) in waiting.Where(one => timers.Count >= one.Count))
        {
            reached.TrySetResult();
        }

        waiting.RemoveAll(one => one.Reached.Task.IsCompleted);
    }

    private sealed class FakeTimer(FakeClock clock, Action fire) : ITimer
    {
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; set; } = Never;

        public void Fire() => fire();

        // A period of zero means once, as with the framework's own timers.
        public DateTimeOffset AfterFiring() => every > TimeSpan.Zero ? Due + every : Never;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                every = period;
                clock.Arm(this, dueTime == Timeout.InfiniteTimeSpan ? Never : clock.now + dueTime);
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
