using System.Net.Http.Headers;
using System.Text;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.Features.Surveys;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Surveys;

/// <summary>A file of counts that a program sends: looked through, then taken in as a whole.</summary>
public sealed class SurveyFileApiTests(TestHost host)
{
    private const string Surveys = "/api/v1/surveys";

    [Fact]
    public async Task A_file_is_looked_through_first_and_taken_in_when_asked_to()
    {
        var (api, survey) = await Begun("demo-bjornafjorden", "bjornafjorden");
        var seen = await (await Send(api, survey, "svar.xlsx", Filled(survey, 30))).Json();

        (seen.GetProperty("taken").GetBoolean(), seen.GetProperty("asked").GetInt32(), seen.GetProperty("answered").GetInt32()).ShouldBe((false, 40, 30));
        seen.GetProperty("questions")[0].GetProperty("counts").EnumerateArray().Sum(count => count.GetInt32()).ShouldBe(30);
        (await Shown(api, survey)).GetProperty("countedAt").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "a preview saves nothing");

        (await (await Send(api, survey, "svar.xlsx", Filled(survey, 30), "&take=true")).Json()).GetProperty("taken").GetBoolean().ShouldBeTrue();
        var counted = await Shown(api, survey);
        (counted.GetProperty("answered").GetInt32(), counted.GetProperty("countedAt").ValueKind).ShouldBe((30, System.Text.Json.JsonValueKind.String));
        (await Send(api, survey, "svar.xlsx", Filled(survey, 30), "&take=true")).IsSuccessStatusCode.ShouldBeTrue("the same again is the same");
    }

    [Fact]
    public async Task What_is_wrong_is_told_row_by_row_and_changes_nothing_even_when_it_is_to_be_taken()
    {
        var (api, survey) = await Begun("demo-gulen", "gulen");
        var wrong = await (await Send(api, survey, "svar.csv", Encoding.UTF8.GetBytes(
            "Spørsmål;Svar;Tal\nHeile undersøkinga;Svara;30\nVi veit kven som gjer kva;Einig;=12\nVi veit kven som gjer kva;Kanskje;3\n"), "&take=true")).ShouldBeProblem(422, "sheet_refused");

        var first = wrong.GetProperty("problems")[0];
        (first.GetProperty("row").GetInt32(), first.GetProperty("column").GetString(), first.GetProperty("code").GetString()).ShouldBe((3, "C", "sheet_formula"));
        var sum = await (await Send(api, survey, "svar.xlsx", Filled(survey, 31), "&take=true")).ShouldBeProblem(422, "sheet_refused");
        sum.GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(1);
        sum.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("survey_does_not_sum");
        (await Shown(api, survey)).GetProperty("countedAt").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData("svar.exe", "MZ", "sheet_type_not_taken")]
    [InlineData("svar.csv", "", "sheet_empty")]
    [InlineData("svar.xlsx", "x;y", "sheet_not_what_it_says")]
    public async Task A_file_that_is_none_is_refused(string name, string content, string code)
    {
        var (api, survey) = await Begun("demo-tysvaer", "tysvaer");
        var wrong = await (await Send(api, survey, name, Encoding.UTF8.GetBytes(content))).ShouldBeProblem(422, "sheet_refused");
        wrong.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe(code);
        await (await Send(api, survey, "", Encoding.UTF8.GetBytes(content))).ShouldBeProblem(422, "required");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        var (api, survey) = await Begun("demo-tysvaer", "tysvaer");
        await (await Send(api, survey, "svar.csv", new byte[(5 * 1024 * 1024) + 1])).ShouldBeProblem(413, "too_large");
    }

    [Fact]
    public async Task Nobody_elses_program_sends_any()
    {
        var (_, survey) = await Begun("demo-gulen", "gulen");
        await (await Send(host.Api("demo-askoy"), survey, "svar.xlsx", Filled(survey, 30))).ShouldBeProblem(404, "survey_unknown");
        await (await Send(host.Api("demo-coordinator"), survey, "svar.xlsx", Filled(survey, 30))).ShouldBeProblem(403, "not_allowed");
    }

    private async Task<(HttpClient Api, SurveyId Survey)> Begun(string person, string service)
    {
        var api = host.Api(person);
        ((int)(await api.Post(Surveys, """{"group":"other-services","year":2026,"set":1}""")).StatusCode).ShouldBe(201);
        return (api, SurveyId.Parse($"{service}.2026.other-services")!.Value);
    }

    private static async Task<System.Text.Json.JsonElement> Shown(HttpClient api, SurveyId survey) => await (await api.GetAsync($"{Surveys}/{survey}")).Json();

    private static async Task<HttpResponseMessage> Send(HttpClient api, SurveyId survey, string name, byte[] bytes, string more = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Surveys}/{survey}/file?name={Uri.EscapeDataString(name)}{more}") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.ExpectContinue = true;
        return await api.SendAsync(request);
    }

    /// <summary>The form that the service downloads, filled in: forty were asked, thirty answered each question.</summary>
    private static byte[] Filled(SurveyId survey, int answered)
    {
        var blank = SurveyFile.Blank(survey, QuestionSets.Of(new(AskedGroup.OtherServices, 1))!, Phrasebook.Shipped.In(Language.Nynorsk));
        var counted = new HashSet<string>();
        return XlsxFile.Write(blank with { Rows = [.. blank.Rows.Select(row => (IReadOnlyList<SheetValue>)[row[0], row[1], SheetValue.Of(CountOf(((SheetValue.Text)row[0]).Words, ((SheetValue.Text)row[1]).Words))])] });

        int? CountOf(string question, string answer) => question == "Heile undersøkinga" ? (answer == "Spurde" ? 40 : answered) : counted.Add(question) ? 30 : null;
    }
}
