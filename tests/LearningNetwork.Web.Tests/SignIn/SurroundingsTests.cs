using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

public sealed class SurroundingsTests(TestHost host)
{
    [Theory]
    [InlineData("demo-reader", "/treasure-map /products /group-offerings /projects")]
    [InlineData("demo-askoy", "/treasure-map /products /requests /group-offerings /wheels /projects /my-service")]
    [InlineData("demo-lead-p3", "/inbox /treasure-map /products /requests /group-offerings /projects")]
    [InlineData("demo-coordinator", "/overview /treasure-map /products /requests /group-offerings /wheels /projects")]
    public async Task The_bar_holds_the_ways_that_are_open(string person, string ways)
    {
        var page = await (await host.Reader(person)).Get("/projects");
        page.Document.QuerySelectorAll(".wide-only nav.ways a").Select(way => way.GetAttribute("href")).ShouldBe(ways.Split(' '));
        page.Document.QuerySelectorAll("footer nav a").Select(way => way.GetAttribute("href")).ShouldBe(["/services", "/activity", "/network"]);
    }

    [Theory]
    [InlineData("demo-lead-p1")]
    [InlineData("demo-lead-p2")]
    [InlineData("demo-lead-p5")]
    [InlineData("demo-lead-p6")]
    public async Task What_waits_for_an_owner_is_counted_as_the_inbox_shows_it(string lead)
    {
        var page = await (await host.Reader(lead)).Get("/inbox");

        var shown = page.Document.QuerySelectorAll("main tbody tr").Length;
        var counted = page.Document.QuerySelector(".wide-only nav.ways a[href='/inbox'] .waiting")?.FirstChild?.TextContent ?? "0";

        counted.ShouldBe($"{shown}");
    }

    [Fact]
    public async Task A_page_opens_in_the_language_of_the_readers_service_until_the_reader_chooses()
    {
        var reader = await host.Reader("demo-sauda");
        (await reader.Get("/projects")).Document.DocumentElement.GetAttribute("lang").ShouldBe("nn");

        await Choose(new ServiceId("sauda-suldal"), "en");
        (await reader.Get("/projects")).Document.DocumentElement.GetAttribute("lang").ShouldBe("en");

        await reader.Get("/language?to=nb");
        (await reader.Get("/projects")).Document.DocumentElement.GetAttribute("lang").ShouldBe("nb");
    }

    private async Task Choose(ServiceId service, string language)
    {
        var leader = new Actor(new PersonId("leader-" + service), new NetworkId("vestland"), [Role.ServiceLeader], service, []);
        var answer = await host.Services.GetRequiredService<IEntities>().Execute(
            ServiceDecider.Decider.In(leader.Network, service.Value), new ChooseLanguage(language), new Sender(leader, new CommandId($"choose {service} {language}".Replace(' ', '-'))));
        answer.ShouldBeOfType<Answer.Done>();
    }
}
