using LearningNetwork.Runtime.Deadlines;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.Deadlines;

/// <summary>Deadlines follow an entity's state, and are taken by one runner at a time.</summary>
public abstract class DeadlineContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private IDeadlineTable Table => Store.Get<IDeadlineTable>();

    [Fact]
    public async Task What_is_due_is_taken_with_its_command_the_earliest_first()
    {
        await Store.Add("three", 3);
        await Store.Add("one", 1);
        await Store.Add("later", 5);
        Store.Clock.MoveTo(Count.Due(4));

        (await Taken("runner")).ShouldBe(
        [
            new DueDeadline(TestStore.Counter("one"), "even-out", Count.Due(1), new Add(1, null)),
            new DueDeadline(TestStore.Counter("three"), "even-out", Count.Due(3), new Add(1, null)),
        ]);
    }

    [Fact]
    public async Task A_deadline_goes_when_the_state_no_longer_has_it()
    {
        await Store.Add("a", 1);
        await Store.Add("a", 1);
        Store.Clock.MoveTo(Count.Due(9));

        (await Taken("runner")).ShouldBeEmpty();
        (await Store.Scalar<long>("select count(*) from deadlines")).ShouldBe(0);
    }

    [Fact]
    public async Task A_deadline_taken_is_not_taken_again_before_its_lease_ends()
    {
        await Store.Add("a", 1);
        Store.Clock.MoveTo(Count.Due(1));

        (await Taken("one")).Count.ShouldBe(1);
        (await Taken("two")).ShouldBeEmpty();
        Store.Clock.Advance(Lease);
        (await Taken("two")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task As_many_are_taken_as_are_asked_for()
    {
        for (var number = 0; number < 5; number++)
            await Store.Add($"c{number}", 1);
        Store.Clock.MoveTo(Count.Due(1));

        (await Taken("one", 2)).Count.ShouldBe(2);
        (await Taken("two", 10)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_deadline_that_is_done_is_gone()
    {
        await Store.Add("a", 1);
        Store.Clock.MoveTo(Count.Due(1));

        await Table.Done((await Taken("one")).Single(), default);

        Store.Clock.Advance(Lease);
        (await Taken("one")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deadline_set_anew_meanwhile_stays()
    {
        await Store.Add("a", 1);
        Store.Clock.MoveTo(Count.Due(1));
        var taken = (await Taken("one")).Single();
        await Store.Add("a", 2);

        await Table.Done(taken, default);

        Store.Clock.MoveTo(Count.Due(3));
        (await Taken("two")).Single().Due.ShouldBe(Count.Due(3));
    }

    [Fact]
    public async Task Several_runners_share_what_is_due()
    {
        for (var number = 0; number < 40; number++)
            await Store.Add($"c{number}", 1);
        Store.Clock.MoveTo(Count.Due(1));

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(runner => Task.Run(() => Taken($"r{runner}", 10))));

        taken.SelectMany(some => some).Select(deadline => deadline.Entity.Key).ShouldBeUnique();
    }

    private Task<IReadOnlyList<DueDeadline>> Taken(string runner, int most = 100) => Table.Take(runner, Store.Clock.GetUtcNow(), Lease, most, default);
}
