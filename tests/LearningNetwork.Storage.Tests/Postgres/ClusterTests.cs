namespace LearningNetwork.Storage.Tests.Postgres;

/// <summary>What the clustering provider asks of the database, held against the tables that the migrations made.</summary>
public sealed class ClusterTests : StoreTests<PostgresTestDatabase>
{
    private const int Joining = 2;
    private const string Suspicion = "10.0.0.9:11111@1,2026-01-05 08:01:00.000 GMT";

    private ClusterQueries One => new(Database.ConnectionString, "one");

    [Fact]
    public async Task A_cluster_is_made_once()
    {
        (await One.MakeCluster()).ShouldBeTrue();
        (await One.MakeCluster()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_cluster_without_members_still_has_a_version()
    {
        await One.MakeCluster();

        var empty = (await One.ReadAll()).ShouldHaveSingleItem();

        empty.ShouldBe(new MemberRow(0, null, null, null, null, null, null, null, null, null, null));
        (await One.Read(11111)).ShouldBe(empty);
    }

    [Fact]
    public async Task A_member_is_read_as_it_was_written_and_raised_the_version()
    {
        await One.MakeCluster();

        (await One.Insert(11111, version: 0)).ShouldBeTrue();

        var member = new MemberRow(1, "10.0.0.1", 11111, 1, "silo-11111", "host", Joining, 11112, null, ClusterQueries.Started, ClusterQueries.Started);
        (await One.ReadAll()).ShouldBe([member]);
        (await One.Read(11111)).ShouldBe(member);
    }

    [Fact]
    public async Task A_member_is_not_added_on_another_version_than_the_one_read()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);

        (await One.Insert(22222, version: 0)).ShouldBeFalse();
        (await One.Insert(22222, version: 2)).ShouldBeFalse();

        (await One.ReadAll()).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_member_that_is_there_is_not_added_again_and_the_version_stays()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);

        (await One.Insert(11111, version: 1)).ShouldBeFalse();
        (await One.Insert(11111, version: 1, generation: 2)).ShouldBeTrue();

        (await One.ReadAll()).Select(member => (member.Generation, member.Version)).ShouldBe([(1, 2), (2, 2)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_member_is_changed_on_the_version_read_and_raises_it()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);
        var later = ClusterQueries.Started.AddMinutes(1);

        (await One.Update(11111, version: 0, ClusterQueries.Dead)).ShouldBeFalse();
        (await One.Update(11111, version: 1, ClusterQueries.Active, Suspicion, later)).ShouldBeTrue();

        var changed = await One.Read(11111);
        (changed.Version, changed.Status, changed.SuspectTimes, changed.IAmAliveTime).ShouldBe((2, ClusterQueries.Active, Suspicion, later));
        (changed.StartTime, changed.SiloName, changed.ProxyPort).ShouldBe((ClusterQueries.Started, "silo-11111", 11112));
    }

    [Fact]
    public async Task A_member_that_is_not_there_is_not_changed_and_the_version_stays()
    {
        await One.MakeCluster();

        (await One.Update(11111, version: 0, ClusterQueries.Active)).ShouldBeFalse();

        (await One.Read(11111)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task Of_many_who_change_at_once_on_one_version_one_wins()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);

        var changes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => number % 2 == 0
            ? One.Insert(20000 + number, version: 1)
            : One.Update(11111, version: 1, ClusterQueries.Active)));

        changes.Count(won => won).ShouldBe(1);
        (await One.Read(11111)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_sign_of_life_leaves_the_version()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);
        var later = ClusterQueries.Started.AddMinutes(1);

        await One.Alive(11111, later);

        var member = await One.Read(11111);
        (member.IAmAliveTime, member.Version, member.Status).ShouldBe((later, 1, Joining));
    }

    [Fact]
    public async Task Gateways_are_those_of_active_members()
    {
        await One.MakeCluster();
        await One.Insert(11111, version: 0);
        await One.Insert(22222, version: 1);
        await One.Update(22222, version: 2, ClusterQueries.Active);

        (await One.Gateways()).ShouldBe([22223]);
    }

    [Fact]
    public async Task What_has_long_been_silent_is_tidied_away_unless_it_is_active()
    {
        await One.MakeCluster();
        foreach (var (port, version) in new[] { (1, 0), (2, 1), (3, 2), (4, 3) })
            await One.Insert(port, version);
        var later = ClusterQueries.Started.AddDays(8);
        await One.Update(1, version: 4, ClusterQueries.Active);
        await One.Update(2, version: 5, ClusterQueries.Dead);
        await One.Update(3, version: 6, ClusterQueries.Dead, alive: later);

        await One.TidyAway(later);

        (await One.ReadAll()).Select(member => member.Port).ShouldBe([1, 3], ignoreOrder: true);
    }

    [Fact]
    public async Task Clusters_on_one_database_know_nothing_of_each_other()
    {
        var other = new ClusterQueries(Database.ConnectionString, "other");
        await One.MakeCluster();
        await other.MakeCluster();
        await One.Insert(11111, version: 0);
        await other.Insert(22222, version: 0);

        await One.Delete();

        (await One.ReadAll()).ShouldBeEmpty();
        (await other.ReadAll()).ShouldHaveSingleItem().Port.ShouldBe(22222);
    }
}
