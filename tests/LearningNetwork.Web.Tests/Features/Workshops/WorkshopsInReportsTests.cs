using System.Globalization;

namespace LearningNetwork.Web.Tests.Features.Workshops;

/// <summary>What workshops gave stands in the chapter of the report they feed, and becomes a result of it with one press.</summary>
public sealed class WorkshopsInReportsTests(TestHost host)
{
    [Fact]
    public async Task What_was_confirmed_stands_in_the_chapter_and_is_taken_in_as_a_result()
    {
        var leader = await host.Reader("demo-stord");
        var workshop = await (await host.Api("demo-stord").GetAsync("/api/v1/workshops/stord.kvifor-nei-til-ettervern")).Json();
        var year = workshop.GetProperty("workshop").GetProperty("reportOn").GetInt32().ToString(CultureInfo.InvariantCulture);
        await leader.Post("/reports", ("year", year));
        var address = $"/reports/stord.{year}/chapters/focus-groups";

        var page = await leader.Get(address);
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        var said = page.Find("section[aria-labelledby=said]").TextContent;
        said.ShouldContain("Kontaktpersonen ringte på bursdagen");
        said.ShouldNotContain("Nav og barnevernet", customMessage: "it belongs in the chapter on cooperation");

        (await leader.Press(address, address + "/results", ("tone", "good"), ("resultText", "Kontaktpersonen ringte på bursdagen."))).Status.ShouldBe(303);
        (await leader.Get(address)).Find("#results ~ ul.results").TextContent.ShouldContain("Kontaktpersonen ringte på bursdagen.");
        (await (await host.Reader("demo-coordinator")).Get(address)).Status.ShouldBe(403);
        (await (await host.Reader("demo-kvam")).Get(address)).Status.ShouldBe(404);
    }
}
