using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.Policies;

/// <summary>What policies need of the log and of their own table.</summary>
public abstract class PolicyContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private IPolicyLog Log => Store.Get<IPolicyLog>();

    private IPolicyTable Table => Store.Get<IPolicyTable>();

    private DateTimeOffset Now => Store.Clock.GetUtcNow();

    [Fact]
    public async Task The_log_is_read_in_pages_in_the_order_it_was_written()
    {
        for (var number = 1; number <= 5; number++)
            await Store.Add(number % 2 == 0 ? "even" : "odd", number);

        var first = await Read(new(0, 0), "counter", 3, default);
        var second = await Read(first.Upto, "counter", 3, default);
        var third = await Read(second.Upto, "counter", 3, default);

        first.Events.Concat(second.Events).Select(logged => ((Added)logged.Happened).By).ShouldBe([1, 2, 3, 4, 5]);
        (first.Full, second.Full).ShouldBe((true, false));
        first.Events.Select(logged => logged.Version).ShouldBe([1, 1, 2]);
        third.Events.ShouldBeEmpty();
        third.Upto.ShouldBe(second.Upto);
        (await End()).ShouldBe(second.Upto);
    }

    [Fact]
    public async Task Events_of_other_kinds_are_passed_over_and_not_looked_at_again()
    {
        await Store.Add("a", 1);

        var page = await Read(new(0, 0), "other-kind", 10, default);

        page.Events.ShouldBeEmpty();
        page.Upto.ShouldBe(await End());
    }

    [Fact]
    public async Task The_end_of_an_empty_log_is_its_beginning() => (await End()).ShouldBe(new LogMark(0, 0));

    [Fact]
    public async Task One_runner_holds_a_policy_until_its_lease_ends_or_it_gives_it_up()
    {
        (await Table.Lease("p", "one", new(7, 8), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
        (await Table.Lease("p", "two", new(0, 0), Now, Lease, default)).ShouldBeNull();
        (await Table.Lease("p", "one", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));

        Store.Clock.Advance(Lease);
        (await Table.Lease("p", "two", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
        await Table.GiveUp("p", "one", default);
        (await Table.Lease("p", "one", new(0, 0), Now, Lease, default)).ShouldBeNull();
        await Table.GiveUp("p", "two", default);
        (await Table.Lease("p", "one", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
    }

    [Fact]
    public async Task Leases_of_one_runner_are_renewed_together()
    {
        foreach (var policy in (string[])["p", "q", "given up"])
            await Table.Lease(policy, "one", new(7, 8), Now, Lease, default);
        await Table.Lease("another's", "three", new(7, 8), Now, Lease, default);
        await Table.GiveUp("given up", "one", default);
        Store.Clock.Advance(Lease / 3);
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);
        Store.Clock.Advance(Lease * 2 / 3);

        (await Table.Lease("q", "two", new(0, 0), Now, Lease, default)).ShouldBeNull();
        (await Table.Lease("given up", "two", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
        (await Table.Lease("another's", "two", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
        Store.Clock.Advance(Lease / 3);
        (await Table.Lease("q", "two", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
    }

    [Fact]
    public async Task A_lease_that_lasts_is_not_written_anew()
    {
        foreach (var policy in (string[])["p", "q"])
            await Table.Lease(policy, "one", new(7, 8), Now, Lease, default);
        Store.Clock.Advance(Lease / 3);
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);
        var before = await Store.Reading.Moment(default);

        Store.Clock.Advance(Lease / 6);
        (await Table.Lease("q", "one", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(7, 8));
        (await Store.Reading.Moment(default)).ShouldBe(before);
        Store.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await Table.Lease("q", "one", new(0, 0), Now, Lease, default);

        (await Store.Reading.Moment(default)).ShouldNotBe(before);
    }

    [Fact]
    public async Task Only_who_holds_the_lease_moves_the_checkpoint()
    {
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);

        (await Table.Advance("p", "two", new(1, 1), default)).ShouldBeFalse();
        (await Table.Advance("p", "one", new(2, 3), default)).ShouldBeTrue();

        (await Table.Lease("p", "one", new(0, 0), Now, Lease, default)).ShouldBe(new LogMark(2, 3));
    }

    [Fact]
    public async Task Held_events_come_back_from_the_log_the_first_of_each_stream()
    {
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);
        await Store.Add("a", 1, "With a text");
        await Store.Add("a", 2);
        await Store.Add("b", 3);
        var events = (await Read(new(0, 0), "counter", 10, default)).Events;

        foreach (var happened in events)
            (await Table.Hold("p", "one", new(happened, 1, Now, "It failed"), default)).ShouldBeTrue();
        await Table.Hold("p", "one", new(events[0], 2, null, "It failed again"), default);
        (await Table.Hold("p", "two", new(events[2], 5, null, "Not ours"), default)).ShouldBeFalse();

        (await Table.Held("p", default)).OrderBy(held => held.Happened.Mark.Position).ShouldBe(
            [new HeldEvent(events[0], 2, null, "It failed again"), new HeldEvent(events[2], 1, Now, "It failed")]);
        (await Table.Held("other", default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_released_event_makes_room_for_the_next_of_its_stream()
    {
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);
        await Store.Add("a", 1);
        await Store.Add("a", 2);
        var events = (await Read(new(0, 0), "counter", 10, default)).Events;
        foreach (var happened in events)
            await Table.Hold("p", "one", new(happened, 5, null, null), default);

        (await Table.Release("p", "two", events[0], default)).ShouldBeFalse();
        (await Table.Release("p", "one", events[0], default)).ShouldBeTrue();
        (await Table.Release("p", "one", events[0], default)).ShouldBeTrue();

        (await Table.Held("p", default)).Single().Happened.ShouldBe(events[1]);
    }

    [Fact]
    public async Task An_operator_lets_a_stream_go()
    {
        await Table.Lease("p", "one", new(0, 0), Now, Lease, default);
        await Store.Add("a", 1);
        var happened = (await Read(new(0, 0), "counter", 10, default)).Events[0];
        await Table.Hold("p", "one", new(happened, 5, null, "It failed"), default);

        (await Table.LetGo("p", "vestland/counter/none", Now, default)).ShouldBeFalse();
        (await Table.LetGo("p", happened.Entity.Stream, Now, default)).ShouldBeTrue();

        var held = (await Table.Held("p", default)).Single();
        (held.Tries, held.RetryAt).ShouldBe((0, Now));
    }

    private async Task<LogPage> Read(LogMark mark, string kind, int most, CancellationToken cancellation)
    {
        await Database.Settled();
        return await Log.ReadAfter(mark, kind, most, cancellation);
    }

    private async Task<LogMark> End()
    {
        await Database.Settled();
        return await Log.End(default);
    }
}
