using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.ReferenceData;

public sealed class LoadingOnPostgresTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task Two_programs_that_start_at_once_on_one_database_load_once()
    {
        await using var sqlite = await LoadedStore.Loaded(withActivity: true);
        await using var one = await LoadedStore.Empty(database.ConnectionString);
        await using var other = await LoadedStore.Empty(database.ConnectionString);

        await Task.WhenAll(one.Load(withActivity: true), other.Load(withActivity: true));

        (await one.Counts()).ShouldBe(await sqlite.Counts());
        (await one.Get<Storage.EventLog.Verify>().Run(null, default)).Faults.ShouldBeEmpty();
    }
}
