using LearningNetwork.Domain.Access;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;

namespace LearningNetwork.Web.Tests.Live;

/// <summary>
/// Two processes on one PostgreSQL: at one of them things are done, at the other, behind HAProxy with the rules of real machines, a page is
/// open. What is done is told there, the page stays open longer than HAProxy waits for an answer, and it is closed when its session ends elsewhere.
/// </summary>
public sealed class LiveBehindProxyTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task An_open_page_at_another_process_is_told_and_closed_when_its_reader_signs_out()
    {
        await using var site = await WorkHost.StartOn(database.ConnectionString);
        await using var other = await ServerProcess.StartAt(
            "LearningNetwork.Server", $"http://localhost:{FreePort.Next()}", [("LocalAccounts", "true"), ("PublicAddress", site.Address.ToString())], "--postgres", database.ConnectionString);
        await using var proxy = await Proxy.Start([other.Address]);
        var (watcher, writer) = (await site.Member(Role.Coordinator), await site.Member(Role.Coordinator));
        var here = await site.Reader(watcher);
        using var page = await LivePage.Open(here.AtPort(proxy.Address.Port));
        (await page.Next()).ShouldBe("ready");

        await site.Change(writer, 31);
        (await page.Next("beat")).ShouldBe("changed");
        foreach (var _ in Enumerable.Range(0, 3))
            (await page.Next()).ShouldBe("beat", "half a minute passes, and HAProxy waits for 20 seconds");
        await site.Change(writer, 32);
        (await page.Next("beat")).ShouldBe("changed");

        (await here.Press("/account", "/sign-out")).Status.ShouldBe(303);
        (await page.Next("beat")).ShouldBe("over");
        (await page.Next()).ShouldBeNull();
    }
}
