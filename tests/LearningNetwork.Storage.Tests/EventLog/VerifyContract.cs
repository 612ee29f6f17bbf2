using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Texts;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>What a check of the log finds, and what it rightly leaves alone.</summary>
public abstract class VerifyContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_log_that_nobody_touched_is_whole()
    {
        await Fill();

        var report = await Verified();

        report.Faults.ShouldBeEmpty();
        (report.Events, report.Streams, report.Commands, report.Texts, report.ErasedTexts).ShouldBe((7, 3, 8, 1, 0));
    }

    [Theory]
    [InlineData("update events set data = replace(data, '2', '3') where stream = 'vestland/counter/a' and version = 2", "vestland/counter/a@2")]
    [InlineData("update events set actor = 'ola' where stream = 'vestland/counter/a' and version = 1", "vestland/counter/a@1")]
    [InlineData("update events set hash = 'x' where stream = 'vestland/counter/b' and version = 1", "vestland/counter/b@1")]
    [InlineData("delete from events where stream = 'vestland/counter/a' and version = 2", "vestland/counter/a@3")]
    [InlineData("delete from events where stream = 'vestland/counter/a' and version = 3", "vestland/counter/a")]
    [InlineData("delete from events where stream = 'vestland/counter/c'", "vestland/counter/c")]
    [InlineData("delete from commands where stream = 'vestland/counter/b' and version = 1", "vestland/counter/b@1")]
    [InlineData("update texts set body = 'Other words'", "vestland/counter/a@1")]
    [InlineData("delete from texts", "vestland/counter/a@1")]
    public async Task What_someone_changed_behind_the_programs_back_is_found(string sql, string where)
    {
        await Fill();

        await Tamper(sql);

        (await Verified()).Faults.ShouldContain(fault => fault.StartsWith(where + ":"));
    }

    [Fact]
    public async Task An_erased_text_is_gone_and_leaves_the_chain_whole()
    {
        await Fill();
        var id = ((Count)(await Store.Load("a")).State).Note!.Id;

        (await Store.Get<WrittenTexts>().Erase(id, default)).ShouldBeTrue();
        (await Store.Get<WrittenTexts>().Erase("unknown", default)).ShouldBeFalse();

        (await Store.Scalar<string>($"select body || salt from texts where id = '{id}'")).ShouldBe("");
        (await Store.Scalar<long>("select count(*) from events where data like '%Kept apart%'")).ShouldBe(0);
        var report = await Verified();
        report.Faults.ShouldBeEmpty();
        report.ErasedTexts.ShouldBe(1);
    }

    [Theory]
    [InlineData("update events set data = '{}'")]
    [InlineData("delete from events")]
    public async Task The_database_itself_refuses_to_change_or_delete_events(string sql)
    {
        await Fill();
        await Store.DisposeAsync();

        await Should.ThrowAsync<System.Data.Common.DbException>(() => Database.Run(sql));

        await Reopen();
        (await Store.Scalar<long>("select count(*) from events")).ShouldBe(7);
    }

    private async Task Fill()
    {
        await Store.Add("a", 1, "Kept apart");
        await Store.Add("a", 2);
        await Store.Add("a", 3);
        await Store.Add("b", 1);
        await Store.Add("b", 2);
        await Store.Add("b", 0);
        await Store.Add("c", 1);
        await Store.Add("c", 1);
    }

    private Task<VerifyReport> Verified() => Store.Get<Verify>().Run(null, default);
}
