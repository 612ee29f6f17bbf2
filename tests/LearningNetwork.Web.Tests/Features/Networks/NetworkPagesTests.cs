using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LearningNetwork.Web.Tests.Features.Networks;

/// <summary>The same by a browser without scripts.</summary>
public sealed class NetworkPagesTests(TestHost host)
{
    [Fact]
    public async Task Everyone_reads_what_the_network_puts_first_and_comes_from_there_to_the_products()
    {
        var reader = await host.Reader("demo-reader");
        (await reader.Get("/products")).Document.QuerySelector("a[href='/network']").ShouldNotBeNull();
        var page = await reader.Get("/network");
        page.Document.QuerySelectorAll(".themes > li").Length.ShouldBe(12);
        page.Document.QuerySelector("a[href='/network/settings']").ShouldBeNull();
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        (await reader.Get(page.Document.QuerySelector(".themes a")!.GetAttribute("href")!)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_coordinator_sets_days_group_and_steps()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        var sent = await coordinator.Post(
            "/network/settings", ("answerDays", "21"), ("smallestGroup", "6"), ("steps-low", "plan"), ("steps-moderate", "introduction"), ("steps-moderate", "plan"), ("steps-high", "plan"));
        (sent.Status, sent.Location).ShouldBe((303, "/network"));
        var page = await coordinator.Get("/network");
        page.Find("[role=status]").TextContent.ShouldNotBeNullOrWhiteSpace();
        page.Find(".facts").TextContent.ShouldContain("21");
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        var wrong = await coordinator.Post("/network/settings", ("answerDays", "400"), ("smallestGroup", "6"), ("steps-low", "plan"), ("steps-moderate", "plan"), ("steps-high", "plan"));
        wrong.Status.ShouldBe(422);
        wrong.Find("#answerDays").GetAttribute("aria-invalid").ShouldBe("true");
        wrong.Find("#answerDays").GetAttribute("value").ShouldBe("400");
        var empty = await coordinator.Post("/network/settings", ("answerDays", "14"), ("smallestGroup", "6"), ("steps-low", "plan"), ("steps-high", "plan"));
        empty.Find("#steps-moderate").GetAttribute("aria-invalid").ShouldBe("true");
        (await coordinator.Post("/network/settings", ("answerDays", "x"), ("smallestGroup", "6"))).Find("#answerDays").GetAttribute("aria-invalid").ShouldBe("true");

        var told = await coordinator.Post("/network/priorities", ("title-0", "Foreldre"), ("islands-0", "3"), ("title-1", "Ring 68 05 12 34"), ("islands-2", "5"));
        told.Status.ShouldBe(422);
        told.Find("#title-1").GetAttribute("aria-invalid").ShouldBe("true");
        told.Find("#title-2").GetAttribute("aria-invalid").ShouldBe("true", "islands without words");
        told.Find("#title-0").GetAttribute("value").ShouldBe("Foreldre");
    }

    [Fact]
    public async Task A_line_is_written_and_emptied_again()
    {
        var coordinator = await host.Reader("demo-other-coordinator");
        (await coordinator.Post("/network/priorities", ("title-0", "Foreldre"), ("islands-0", "3"), ("islands-0", "6"), ("title-2", "Rekruttering"))).Location.ShouldBe("/network");
        var page = await coordinator.Get("/network/priorities");
        page.Find("#title-1").GetAttribute("value").ShouldBe("Rekruttering", "the empty line between is gone");
        page.Document.QuerySelectorAll<IHtmlInputElement>("input[name='islands-0'][checked]").Select(input => input.Value).ShouldBe(["3", "6"]);

        (await coordinator.Post("/network/priorities", ("title-0", ""), ("title-1", ""))).Location.ShouldBe("/network");
        (await coordinator.Get("/network/priorities")).Find("#title-0").GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/network/settings")]
    [InlineData("/network/priorities")]
    [InlineData("/network/challenges")]
    public async Task A_form_is_the_coordinators_and_tells_whoever_is_behind(string address)
    {
        (await (await host.Reader("demo-kvam")).Get(address)).Status.ShouldBe(403);
        var coordinator = await host.Reader("demo-coordinator");
        (await coordinator.Get(address)).Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        var behind = await coordinator.Post(
            address, ("seen-version", "1"), ("answerDays", "14"), ("smallestGroup", "5"), ("steps-low", "plan"), ("steps-moderate", "plan"), ("steps-high", "plan"), ("title-0", "x"));
        behind.Status.ShouldBeOneOf(409, 422);
        behind.Find(".ds-error-summary");
    }
}
