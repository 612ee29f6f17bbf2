using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>What holds when batches share a transaction.</summary>
public abstract class GroupContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task Batches_that_wait_share_one_transaction()
    {
        var first = await BehindTheGate();
        var waiting = Enumerable.Range(0, 9).Select(number => Store.Begin($"w{number}", 1, "A note")).ToList();
        Store.Committer.Open();

        await Task.WhenAll([first, .. waiting]);

        Store.Committer.Groups.ShouldBe([1, 9]);
        for (var number = 0; number < 9; number++)
            (await Store.State($"w{number}")).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_conflict_of_one_fails_no_other_and_appends_no_half()
    {
        var stale = await Store.Load("stale");
        await Store.Add("stale", 1);
        var used = Store.Sender("used");
        await Store.Add("used", 1, sender: used);

        var first = await BehindTheGate();
        var conflict = Store.Append("stale", stale, (new Add(7, TestStore.Note("Never kept")), Store.Sender()));
        var repeated = Store.Append("fresh", TestStore.Fresh, (new Add(1, null), Store.Sender()), (new Add(1, null), used));
        List<Task<AppendResult>> good = [.. Enumerable.Range(0, 5).Select(number => Store.Begin($"w{number}", 1))];
        Store.Committer.Open();

        (await conflict).ShouldBeOfType<AppendResult.Conflict>();
        (await repeated).ShouldBeOfType<AppendResult.Repeated>();
        (await Task.WhenAll([first, .. good])).ShouldAllBe(result => result is AppendResult.Appended);
        Store.Committer.Groups.Skip(2).Take(2).ShouldBe([1, 7]);
        (await Store.State("stale")).Total.ShouldBe(1);
        (await Store.Load("fresh")).Head.Version.ShouldBe(0);
        (await Store.Scalar<long>("select count(*) from texts")).ShouldBe(0);
        (await Store.Scalar<long>("select count(*) from counters where id in ('fresh')")).ShouldBe(0);
    }

    [Fact]
    public async Task A_faulty_batch_fails_alone()
    {
        var first = await BehindTheGate();
        var id = Guid.NewGuid().ToString("N");
        var text = WrittenText.Write("note", "One text", "nn", new(id, id)).Text!;
        var one = Store.Append("one", TestStore.Fresh, (new Add(1, text), Store.Sender()));
        var other = Store.Append("other", TestStore.Fresh, (new Add(1, text), Store.Sender()));
        var good = Store.Begin("good", 1);
        Store.Committer.Open();
        await first;

        (await good).ShouldBeOfType<AppendResult.Appended>();
        (await one).ShouldBeOfType<AppendResult.Appended>();
        await Should.ThrowAsync<System.Data.Common.DbException>(() => other);
    }

    [Fact]
    public async Task Two_batches_of_one_entity_never_share_a_transaction()
    {
        var first = await BehindTheGate();
        List<Task<AppendResult>> both = [.. Enumerable.Range(0, 2).Select(_ => Store.Append("twice", TestStore.Fresh, (new Add(1, null), Store.Sender())))];
        Store.Committer.Open();
        await first;

        (await Task.WhenAll(both)).Count(result => result is AppendResult.Appended).ShouldBe(1);
        Store.Committer.Groups.ShouldBe([1, 1, 1]);
    }

    [Fact]
    public async Task Each_batch_can_have_a_transaction_of_its_own()
    {
        await Reopen(options => options with { MostInGroup = 1 });
        var first = await BehindTheGate();
        List<Task<AppendResult>> waiting = [.. Enumerable.Range(0, 4).Select(number => Store.Begin($"w{number}", 1))];
        Store.Committer.Open();

        (await Task.WhenAll([first, .. waiting])).ShouldAllBe(result => result is AppendResult.Appended);
        Store.Committer.Groups.ShouldBe([1, 1, 1, 1, 1]);
    }

    /// <summary>An append that keeps the writer busy until the gate opens.</summary>
    private async Task<Task<AppendResult>> BehindTheGate()
    {
        var arrived = Store.Committer.Close();
        var first = Store.Begin("first", 1);
        await arrived;
        return first;
    }
}
