using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.Features.Surveys;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Surveys;

/// <summary>A service asks, takes in the counts from a file or by hand, and sees what may be shown; nobody else sees anything.</summary>
public sealed class SurveyPagesTests(TestHost host)
{
    private static readonly Phrases Nynorsk = Phrasebook.Shipped.In(Language.Nynorsk);

    [Fact]
    public async Task A_wrong_file_is_told_row_by_row_and_a_right_one_is_taken_in_once_it_was_seen()
    {
        var reader = await host.Reader("demo-kvam");
        (await reader.Post("/surveys", ("set", "other-services.1"), ("year", "2026"))).Location.ShouldBe("/surveys/kvam.2026.other-services");
        const string import = "/surveys/kvam.2026.other-services/import";

        var wrong = await reader.Upload(import, [], ("file", "svar.csv", Encoding.UTF8.GetBytes(
            "Spørsmål;Svar;Tal\nHeile undersøkinga;Svara;30\nVi veit kven som gjer kva;Einig;=12\nVi veit kven som gjer kva;Kanskje;3\n")));
        wrong.Status.ShouldBe(422);
        wrong.Find("#sheet-problems").TextContent.ShouldNotBeNullOrEmpty();
        wrong.Text.ShouldContain("Rad 3, kolonne C");
        wrong.Text.ShouldContain("Cella har ein formel");
        (await reader.Get("/surveys/kvam.2026.other-services")).Text.ShouldContain("ikkje talde opp");

        var notSummed = await reader.Upload(import, [], ("file", "svar.xlsx", Filled(31)));
        notSummed.Status.ShouldBe(422);
        notSummed.Text.ShouldContain("blir 30 til saman, men 31 svara");
        notSummed.Text.ShouldContain("Rad ");

        var seen = await reader.Upload(import, [], ("file", "svar.xlsx", Filled(30)));
        seen.Status.ShouldBe(200);
        seen.Text.ShouldContain("30 av 40 svara");
        (await reader.Get("/surveys/kvam.2026.other-services")).Text.ShouldContain("ikkje talde opp", customMessage: "a preview saves nothing");

        var confirm = Form(seen, import);
        (await reader.Send(import, confirm)).Location.ShouldBe("/surveys/kvam.2026.other-services");
        (await reader.Send(import, confirm)).Location.ShouldBe("/surveys/kvam.2026.other-services", "the same again is the same");
        var shown = await reader.Get("/surveys/kvam.2026.other-services");
        shown.Text.ShouldContain("30 av 40 svara");
        shown.Document.QuerySelectorAll("#answers-agreement").Length.ShouldBe(1);
        shown.Text.ShouldContain("skjult");
        shown.Statements.ShouldBeLessThanOrEqualTo(PageAnswer.MostStatements);
        (await reader.Get("/surveys/kvam.2026.other-services/results?format=csv")).Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Theory]
    [InlineData("svar.exe", "MZ", "ikkje eit rekneark")]
    [InlineData("svar.csv", "Namn;Alder\nx;1", "Vi finn ikkje rada med overskrifter")]
    [InlineData("svar.csv", "Spørsmål;Svar\nx;1", "manglar")]
    [InlineData("svar.csv", "Spørsmål;Svar;Tal\nVi veit kven som gjer kva;Einig;mange", "heilt tal")]
    [InlineData("svar.csv", "Spørsmål;Svar;Tal\nVi veit kven som gjer kva;Einig;3\nVi veit kven som gjer kva;Einig;3", "Det same står i rad 2")]
    [InlineData("svar.csv", "Spørsmål;Svar;Tal\nKva heiter du?;Einig;3", "ikkje eit av spørsmåla")]
    [InlineData("svar.csv", "", "Det står ingenting")]
    public async Task What_cannot_be_used_is_refused_in_words_and_changes_nothing(string name, string content, string said)
    {
        var reader = await host.Reader("demo-masfjorden");
        await reader.Post("/surveys", ("set", "other-services.1"), ("year", "2026"));
        var answer = await reader.Upload("/surveys/masfjorden.2026.other-services/import", [], ("file", name, Encoding.UTF8.GetBytes(content)));
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain(said);
        (await reader.Get("/surveys/masfjorden.2026.other-services")).Text.ShouldContain("ikkje talde opp");
    }

    [Fact]
    public async Task Rows_that_no_preview_carried_are_not_taken_in()
    {
        var reader = await host.Reader("demo-gulen");
        await reader.Post("/surveys", ("set", "young.1"), ("year", "2026"));
        const string import = "/surveys/gulen.2026.young/import";
        var hidden = Form(await reader.Get(import), import);
        (await reader.Send(import, [.. hidden, ("rows", "AAAA"), ("file-name", "x.xlsx")])).Status.ShouldBe(422);
        (await reader.Send(import, hidden)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Counts_can_be_typed_and_what_does_not_sum_keeps_what_was_typed()
    {
        var reader = await host.Reader("demo-bremanger");
        await reader.Post("/surveys", ("set", "foster-parents.1"), ("year", "2026"));
        const string answers = "/surveys/bremanger.2026.foster-parents/answers";
        (string, string)[] typed = [.. QuestionSets.Of(new(AskedGroup.FosterParents, 1))!.Questions.Select(question => ($"{question.Key}.{question.Scale.Answers()[0]}", "12"))];

        var wrong = await reader.Post(answers, [("answered", "13"), .. typed]);
        wrong.Status.ShouldBe(422);
        wrong.Find("input[name='visits.agree']").GetAttribute("value").ShouldBe("12");
        wrong.Find("#follow-up .ds-validation-message").TextContent.ShouldContain("blir 12 til saman, men 13 svara");
        (await reader.Post(answers, [("answered", "tolv"), .. typed])).Status.ShouldBe(422);
        (await reader.Post(answers, [("answered", "12"), .. typed])).Location.ShouldBe("/surveys/bremanger.2026.foster-parents");
    }

    [Fact]
    public async Task Two_years_stand_side_by_side()
    {
        var reader = await host.Reader("demo-vindafjord");
        var list = await reader.Get("/surveys");
        var parents = list.Document.QuerySelectorAll("a[href$='.parents']").Select(link => link.GetAttribute("href")!).ToList();
        parents.Count.ShouldBe(2);
        var page = await reader.Get(parents[0]);
        var rows = page.Document.QuerySelectorAll("#answers-agreement").Single().ParentElement!.QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(10, "five questions in two years");
        page.Find(".invented");
    }

    [Fact]
    public async Task Nobody_else_sees_that_it_is_there()
    {
        foreach (var person in (string[])["demo-coordinator", "demo-reader", "demo-working-group", "demo-lead-p3"])
            (await (await host.Reader(person)).Get("/surveys")).Status.ShouldBe(403);
        var other = await host.Reader("demo-askoy");
        var mine = (await (await host.Reader("demo-vindafjord")).Get("/surveys")).Document.QuerySelector<IHtmlAnchorElement>("a[href^='/surveys/etne']")!.GetAttribute("href")!;
        foreach (var address in (string[])[mine, mine + "/answers", mine + "/import", mine + "/results", mine + "/form"])
            (await other.Get(address)).Status.ShouldBe(404);
        (await other.Get("/surveys")).Document.QuerySelectorAll("a[href^='/surveys/etne']").ShouldBeEmpty();
    }

    /// <summary>The form that the service downloads, filled in: thirty answered each question, twenty-seven with the first answer.</summary>
    private static byte[] Filled(int answered)
    {
        var id = SurveyId.Parse("kvam.2026.other-services")!.Value;
        var blank = SurveyFile.Blank(id, QuestionSets.Of(new(AskedGroup.OtherServices, 1))!, Nynorsk);
        var counted = new HashSet<string>();
        return XlsxFile.Write(blank with
        {
            Rows = [.. blank.Rows.Select(row => (IReadOnlyList<SheetValue>)[row[0], row[1], SheetValue.Of(CountOf(row))])],
        });

        int? CountOf(IReadOnlyList<SheetValue> row) => (((SheetValue.Text)row[0]).Words, ((SheetValue.Text)row[1]).Words) switch
        {
            ("Heile undersøkinga", "Spurde") => 40,
            ("Heile undersøkinga", _) => answered,
            (var question, _) when counted.Add(question) => 27,
            (var question, _) when counted.Add(question + " 2") => 3,
            _ => null,
        };
    }

    private static (string Field, string Value)[] Form(PageAnswer page, string action) =>
    [
        .. page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").First(form => form.GetAttribute("action") == action)
            .QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => (input.Name!, input.Value)),
    ];
}
