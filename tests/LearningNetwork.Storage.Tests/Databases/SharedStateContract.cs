using System.Xml.Linq;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog.Writing;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Storage.Tests.Databases;

/// <summary>What processes on one database share beside the log.</summary>
public abstract class SharedStateContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_mark_stays_until_it_is_set_anew()
    {
        var marks = Store.Get<Marks>();
        (await marks.Get("demo", default)).ShouldBeNull();

        await marks.Set("demo", "facts", default);
        await marks.Set("demo", "all", default);

        await Reopen();
        (await Store.Get<Marks>().Get("demo", default)).ShouldBe("all");
    }

    [Fact]
    public async Task Keys_of_cookies_outlive_the_process()
    {
        Keys.StoreElement(new XElement("key", new XAttribute("id", 1), "secret"), "key-1");
        Keys.StoreElement(new XElement("key", new XAttribute("id", 2)), "key-2");

        await Reopen();

        Keys.GetAllElements().Select(key => key.ToString()).ShouldBe(["<key id=\"1\">secret</key>", "<key id=\"2\" />"]);
    }

    [Fact]
    public async Task It_is_ready_when_it_can_read_and_the_writer_is_at_work()
    {
        (await Health()).ShouldBe(HealthStatus.Healthy);

        await Store.Get<GroupWriter>().DisposeAsync();

        (await Health()).ShouldBe(HealthStatus.Unhealthy);
    }

    private Microsoft.AspNetCore.DataProtection.Repositories.IXmlRepository Keys => Store.Get<IOptions<KeyManagementOptions>>().Value.XmlRepository!;

    private async Task<HealthStatus> Health() => (await Store.Get<HealthCheckService>().CheckHealthAsync()).Status;
}
