using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Web.Features.Desk;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Desk;

public sealed class DeskPagesTests(TestHost host)
{
    [Theory]
    [InlineData("demo-reader")]
    [InlineData("demo-askoy")]
    [InlineData("demo-lead-p5")]
    [InlineData("demo-working-group")]
    [InlineData("demo-coordinator")]
    [InlineData("demo-other-coordinator")]
    public async Task Everyone_lands_on_what_waits_for_them(string person)
    {
        var page = await (await host.Reader(person)).Get("/");

        page.Status.ShouldBe(200);
        page.Find("h1").TextContent.ShouldBeOneOf("Dette ventar på deg", "Dette venter på deg");
        page.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        (page.Document.QuerySelectorAll(".desk-main .tasks > li").Length + page.Document.QuerySelectorAll(".desk-main .empty-state a").Length).ShouldBeGreaterThan(0, "never an empty place without a way on");
        page.Document.QuerySelectorAll(".guide-steps > li").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("demo-reader")]
    [InlineData("demo-group-leader")]
    [InlineData("demo-group-leader-2")]
    [InlineData("demo-worker-stord")]
    [InlineData("demo-stord")]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-working-group")]
    [InlineData("demo-coordinator")]
    public async Task Every_line_leads_to_a_page_that_opens(string person)
    {
        var reader = await host.Reader(person);

        foreach (var address in (await reader.Get("/")).Document.QuerySelectorAll(".desk-main a").Select(link => link.GetAttribute("href")!).Distinct())
            (await reader.Get(address)).Status.ShouldBe(200, address);
    }

    [Fact]
    public async Task An_owner_finds_the_request_that_is_overdue_first_and_it_leads_to_the_answer()
    {
        var reader = await host.Reader("demo-lead-p3");
        var page = await reader.Get("/");

        var first = page.Document.QuerySelector("section[aria-labelledby=answer] .tasks > li") ?? throw new InvalidOperationException(page.Text);
        first.TextContent.ShouldContain("Over fristen");
        first.TextContent.ShouldContain("oppdikta døme");
        (await reader.Get(first.QuerySelector("a")!.GetAttribute("href")!)).Document.QuerySelectorAll("a[href$='/accept']").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("demo-coordinator", "due", "/requests/")]
    [InlineData("demo-coordinator", "answer", "/queue")]
    [InlineData("demo-working-group", "due", "/review")]
    [InlineData("demo-lead-p3", "due", "/contacts")]
    [InlineData("demo-sveio", "answer", "/requests/sammen-om-samvaer.sveio.1")]
    public async Task Each_role_finds_its_own(string person, string part, string leadsTo) =>
        (await (await host.Reader(person)).Get("/")).Document.QuerySelectorAll($"section[aria-labelledby={part}] .tasks a")
            .Select(link => link.GetAttribute("href")!).ShouldContain(href => href.Contains(leadsTo, StringComparison.Ordinal));

    [Fact]
    public async Task Another_services_case_is_on_nobody_elses_desk() =>
        (await (await host.Reader("demo-askoy")).Get("/")).Document.QuerySelectorAll(".desk-main a[href*='.sveio.']").Length.ShouldBe(0);

    [Fact]
    public async Task The_guide_is_hidden_and_comes_back_and_another_role_keeps_its_own()
    {
        var reader = await host.Reader("demo-fitjar");
        (await reader.Press("/", "/guide")).Location.ShouldBe("/");
        (await reader.Get("/")).Document.QuerySelectorAll(".guide").Length.ShouldBe(0);

        (await reader.Press("/sign-in", "/sign-in", ("person", "demo-coordinator"))).Status.ShouldBe(303);
        (await reader.Get("/")).Document.QuerySelectorAll(".guide").Length.ShouldBe(1);

        (await reader.Press("/sign-in", "/sign-in", ("person", "demo-fitjar"))).Status.ShouldBe(303);
        (await reader.Press("/", "/guide", ("show", "true"))).Location.ShouldBe("/");
        (await reader.Get("/")).Document.QuerySelectorAll(".guide").Length.ShouldBe(1);
    }

    [Fact]
    public void Every_source_has_an_address() => DeskLines.Sources.ShouldBe(DeskQueries.Sources.Select(source => source.Name), ignoreOrder: true);

    [Fact]
    public void Every_source_has_words_in_every_language() => Language.All.SelectMany(language => DeskQueries.Sources.SelectMany(source =>
        DetailsOf(source.Name).Select(detail => $"desk.{source.Name}{detail}").Append($"desk.more.{source.Name}")
            .Where(key => !Phrasebook.Shipped.In(language).TryGet(key, out _, "", "")))).ShouldBeEmpty();

    /// <summary>What tells the lines of a source apart: of the steps of a case those that wait for the side.</summary>
    private static IEnumerable<string> DetailsOf(string source) => source switch
    {
        "case-giver" => StepsOf(Side.Giver),
        "case-receiver" => [.. StepsOf(Side.Receiver), ".evaluate"],
        "chapter" => Enum.GetNames<Domain.CouncilReports.ChapterKind>().Select(kind => "." + kind),
        _ => [""],
    };

    private static IEnumerable<string> StepsOf(Side side) =>
        Enum.GetValues<RoutineStep>().Where(step => RoutineSteps.PartsOf(step).Any(part => part.By == side)).Select(step => "." + step.Code());
}
