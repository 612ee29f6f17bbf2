using System.Text;

namespace LearningNetwork.Web.Tests.Features.Surveys;

/// <summary>A survey with the service's own questions: written, counted by file, in the report, and asked again the year after.</summary>
public sealed class OwnSurveyPagesTests(TestHost host)
{
    private const string Own = "/surveys/own";

    [Fact]
    public async Task The_questions_are_asked_counted_and_asked_again()
    {
        var reader = await host.Reader("demo-ullensvang");
        var year = DateTime.UtcNow.Year;
        (await reader.Get("/surveys")).Find($"a[href='{Own}']");
        var begun = await reader.Post(Own, ("year", $"{year}"), ("group", "other-services"), ("statements", "Møta er nyttige\r\nVi blir høyrde"), ("yesQuestions", "Veit de kven de skal ringje?"));
        begun.Location.ShouldBe($"/surveys/ullensvang.{year}.other-services");
        var survey = begun.Location!;
        (await reader.Get(survey)).Text.ShouldContain("Eigne spørsmål");
        (await reader.Get(survey + "/answers")).Document.QuerySelectorAll("fieldset.counts legend").Select(legend => legend.TextContent).ShouldBe(["Møta er nyttige", "Vi blir høyrde", "Veit de kven de skal ringje?"]);
        var blank = await reader.Http.GetStringAsync(survey + "/form?format=csv", TestContext.Current.CancellationToken);
        blank.ShouldContain("Vi blir høyrde");

        const string file = "Spørsmål;Svar;Antall\nHeile undersøkinga;Svarte;20\nMøta er nyttige;Einig;20\nVI BLIR HØYRDE;Ueinig;20\nVeit de kven de skal ringje?;Ja;20\n";
        var seen = await reader.Upload(survey + "/import", [], ("file", "svar.csv", Encoding.UTF8.GetBytes(file.Replace("Svarte", "Svara"))));
        seen.Status.ShouldBe(200, seen.Text);
        (string, string)[] typed = [("own-1.agree", "20"), ("own-2.disagree", "20"), ("own-3.yes", "20")];
        (await reader.Post(survey + "/answers", [("answered", "20"), .. typed])).Location.ShouldBe(survey);
        (await reader.Get(survey)).Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ShouldBe(["Møta er nyttige", "Vi blir høyrde", "Veit de kven de skal ringje?"]);

        var again = await reader.Get((await reader.Get(survey)).Find($"a[href^='{Own}?from=']").GetAttribute("href")!);
        again.Find("#statements").TextContent.Trim().ShouldBe("Møta er nyttige\nVi blir høyrde");
        again.Find("#yesQuestions").TextContent.Trim().ShouldBe("Veit de kven de skal ringje?");
        again.Find("input[name=group][value=other-services]").HasAttribute("checked").ShouldBeTrue();

        await reader.Post("/reports", ("year", $"{year}"));
        (await reader.Get($"/reports/ullensvang.{year}/chapters/cooperation")).Text.ShouldContain("Vi blir høyrde");
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(await reader.Http.GetByteArrayAsync($"/reports/ullensvang.{year}/word", TestContext.Current.CancellationToken)), false);
        word.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("Vi blir høyrde");
    }

    [Fact]
    public async Task What_cannot_be_asked_is_said_and_nothing_typed_is_lost()
    {
        var reader = await host.Reader("demo-ullensvang");
        var year = $"{DateTime.UtcNow.Year - 1}";
        var empty = await reader.Post(Own, ("year", year), ("group", "young"), ("statements", " "), ("yesQuestions", ""));
        empty.Status.ShouldBe(422);
        empty.Find("#questions .ds-validation-message");
        var twice = await reader.Post(Own, ("year", year), ("group", "young"), ("statements", "Eg blir høyrd\neg blir høyrd"));
        twice.Status.ShouldBe(422);
        twice.Find("#questions .ds-validation-message").TextContent.ShouldContain("to gonger");
        twice.Find("#statements").TextContent.ShouldContain("Eg blir høyrd");
        (await reader.Post(Own, ("year", year), ("group", "young"), ("statements", "Ring 22 22 55 55 og spør"))).Status.ShouldBe(422);
        (await reader.Post(Own, ("year", "snart"), ("group", "young"), ("statements", "Bra?"))).Find("#year-error");
        (await reader.Post(Own, ("year", year), ("statements", "Bra?"))).Status.ShouldBe(422);
        (await (await host.Reader("demo-coordinator")).Get(Own)).Status.ShouldBe(403);
        (await (await host.Reader("demo-askoy")).Get(Own + "?from=ullensvang.2026.other-services")).Find("#statements").TextContent.Trim().ShouldBeEmpty("another service's questions are its own");
    }
}
