using LearningNetwork.Storage.Databases;

namespace LearningNetwork.Storage.Tests.Databases;

/// <summary>A database is kept for one thing.</summary>
public abstract class PurposeContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_database_kept_for_something_else_is_refused_time_and_again()
    {
        (await Should.ThrowAsync<OtherPurposeException>(() => Prepare("demo"))).Kept.ShouldBe(Purpose.Work);
        (await Should.ThrowAsync<OtherPurposeException>(() => Prepare("demo"))).Kept.ShouldBe(Purpose.Work);
        await Prepare(Purpose.Work);
    }

    [Fact]
    public async Task An_empty_one_that_says_nothing_takes_the_first_purpose_and_keeps_it()
    {
        await SayNothing();

        await Prepare("demo");
        await Prepare("demo");
        (await Should.ThrowAsync<OtherPurposeException>(() => Prepare(Purpose.Work))).Kept.ShouldBe("demo");
    }

    [Fact]
    public async Task One_that_holds_events_and_says_nothing_holds_a_networks_own_work()
    {
        await Store.Add("a", by: 1);
        await SayNothing();

        (await Should.ThrowAsync<OtherPurposeException>(() => Prepare("demo"))).Kept.ShouldBe(Purpose.Work);
    }

    private Task Prepare(string purpose) => Store.Get<StoragePreparation>().Prepare(purpose: purpose);

    private Task<int> SayNothing() => Store.Get<WriteDatabase>().Execute("delete from marks where name = 'purpose'", null, CancellationToken.None);
}

public sealed class PurposeOnSqliteTests : PurposeContract<Sqlite.SqliteTestDatabase>;

public sealed class PurposeOnPostgresTests : PurposeContract<Postgres.PostgresTestDatabase>;
