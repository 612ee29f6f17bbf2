using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>What is remembered of facts, and for how long; the database behind makes no difference.</summary>
public sealed class FactSourceTests : StoreTests<SqliteTestDatabase>
{
    [Fact]
    public async Task An_answer_is_remembered_for_a_second()
    {
        await Store.Add("a", 1, "Kept apart");

        (await About("a"))!.ShouldSatisfyAllConditions(row => row.Total.ShouldBe(1), row => row.Body.ShouldBe("Kept apart"));
        await About("a");
        Store.Answers.Asked.ShouldBe(1);

        Store.Clock.Advance(TimeSpan.FromSeconds(1));
        await About("a");
        Store.Answers.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task What_this_process_appends_is_known_at_once()
    {
        await Store.Add("a", 1);
        (await About("a"))!.Total.ShouldBe(1);

        await Store.Add("a", 2);

        (await About("a"))!.Total.ShouldBe(3);
    }

    [Fact]
    public async Task That_something_does_not_exist_is_an_answer_too()
    {
        (await About("none")).ShouldBeNull();
        await About("none");

        Store.Answers.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task Networks_do_not_see_each_other()
    {
        await Store.Add("a", 1);
        await About("a");

        (await Store.Get<IFactSource>().Answer(new("other"), new AboutCounter("a"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.Get<IFactSource>().Answer(TestStore.Network, new AboutCounter("a"), gone.Token));

        await Store.Add("b", 1);
        (await About("a")).ShouldBeNull();
    }

    private async Task<CounterRow?> About(string id) => (CounterRow?)await Store.Get<IFactSource>().Answer(TestStore.Network, new AboutCounter(id), default);
}
