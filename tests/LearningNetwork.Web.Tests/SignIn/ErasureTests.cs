using System.Text;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>A person is shown and erased; afterwards the value is in no file, no log and no answer, and the event log is whole.</summary>
public sealed class ErasureTests
{
    private const string Name = "Åse Særeigen Etternamn";

    [Fact]
    public async Task A_person_sees_all_that_is_known_and_that_is_written_down()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.Reader, name: Name);
        var reader = await site.Reader(person);

        var data = await (await reader.Http.GetAsync("/account/data")).Json();

        data.GetProperty("name").GetString().ShouldBe(Name);
        data.GetProperty("memberships")[0].GetProperty("roles")[0].GetString().ShouldBe("reader");
        data.GetProperty("sessions").GetArrayLength().ShouldBe(1);
        data.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("kind").GetString()).ShouldContain("signedIn");
        (await site.Noted()).Select(one => (one.Event.Kind, one.Event.Person)).ShouldContain((SecurityEventKind.PersonSeen, person));
    }

    [Fact]
    public async Task An_erased_person_is_nowhere_and_the_log_is_whole()
    {
        await using var site = await WorkHost.Start();
        var (person, coordinator) = (await site.Member(Role.Coordinator, name: Name), await site.Reader(await site.Member(Role.Coordinator)));
        var leaver = await site.Reader(person);
        using var wrote = new HttpRequestMessage(HttpMethod.Put, "/api/v1/network/settings") { Content = new StringContent("""{ "answerDays": 21 }""", Encoding.UTF8, "application/json") };
        wrote.Headers.Authorization = new("Bearer", await site.Services.GetRequiredService<ServiceTokens>().Make(person, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), CancellationToken.None));
        ((int)(await leaver.Http.SendAsync(wrote)).StatusCode).ShouldBe(200);
        InFiles(site).ShouldBeTrue("the search finds what is there");

        (await coordinator.Press($"/people/{person.Value}", $"/people/{person.Value}/erase")).Status.ShouldBe(422);
        (await coordinator.Press($"/people/{person.Value}", $"/people/{person.Value}/erase", ("sure", "yes"), ("texts", "yes"))).Status.ShouldBe(303);

        InFiles(site).ShouldBeFalse();
        (await leaver.Get("/products")).Status.ShouldBe(303);
        (await coordinator.Get("/people")).Text.ShouldNotContain(Name);
        (await coordinator.Get("/activity")).Text.ShouldNotContain(Name);
        var report = await site.Services.GetRequiredService<Verify>().Run(null, CancellationToken.None);
        report.Faults.ShouldBeEmpty();
        (await site.Noted()).Select(one => (one.Event.Kind, one.Event.About)).ShouldContain((SecurityEventKind.PersonErased, person.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2020-01-01")]
    public async Task Whoever_is_or_was_something_elsewhere_is_erased_by_no_one_here(string? until)
    {
        await using var site = await WorkHost.Start();
        var memberships = site.Services.GetRequiredService<Memberships>();
        var (person, leader) = (await site.Member(Role.ServiceWorker, "voss", name: Name), await site.Reader(await site.Member(Role.ServiceLeader, "voss")));
        await memberships.Put(
            person, new(new("elsewhere"), [Role.Coordinator], null, []), until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), new("test"), CancellationToken.None);

        var page = await leader.Press($"/people/{person.Value}", $"/people/{person.Value}/erase", ("sure", "yes"), ("texts", "yes"));

        page.Status.ShouldBe(422);
        (await memberships.EverOf(person, CancellationToken.None)).Count.ShouldBe(2);
        InFiles(site).ShouldBeTrue();
    }

    private static bool InFiles(WorkHost site) => Directory.EnumerateFiles(site.Data).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
        .Any(file => Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Name)) >= 0);

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
