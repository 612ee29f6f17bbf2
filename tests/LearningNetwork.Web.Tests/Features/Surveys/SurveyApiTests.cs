namespace LearningNetwork.Web.Tests.Features.Surveys;

/// <summary>Surveys for programs of the service itself.</summary>
public sealed class SurveyApiTests(TestHost host)
{
    private const string Surveys = "/api/v1/surveys";

    [Fact]
    public async Task A_program_counts_answers_and_gets_back_what_may_be_shown()
    {
        using var api = host.Api("demo-sunnfjord");
        (await api.Post(Surveys, """{"group":"young","year":2026,"set":1}""")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        var counted = await (await api.Post($"{Surveys}/sunnfjord.2026.young/answers", Counts(20, "[17,3,0,0,0,0,0]", "[17,3,0,0,0]"))).Json();
        counted.GetProperty("answered").GetInt32().ShouldBe(20);
        counted.GetProperty("questions")[0].GetProperty("counts").ToString().ShouldBe("[null,null,0,0,0,0,0]", "three alone would follow from the total");
        (await api.Post($"{Surveys}/sunnfjord.2026.young/answers", Counts(20, "[17,3,0,0,0,0,0]", "[17,3,0,0,0]"))).Headers.ETag!.Tag.ShouldBe("\"2\"", "the same counts are no news");
    }

    [Theory]
    [InlineData("""{"answered":20,"questions":[]}""", 422, "survey_question_missing")]
    [InlineData("""{"questions":[]}""", 422, "required")]
    [InlineData("""{"answered":20}""", 422, "required")]
    [InlineData("""{"answered":20,"questions":[{"question":"respect"}]}""", 422, "required")]
    [InlineData("""{"answered":20,"questions":[{"question":"shoe-size","counts":[20]}]}""", 422, "survey_question_unknown")]
    [InlineData("""{"answered":20,"questions":[{"question":"respect","counts":[19,0,0,0,0,0,0]}]}""", 422, "survey_does_not_sum")]
    [InlineData("""{"answered":20,"asked":10,"questions":[]}""", 422, "survey_more_than_asked")]
    [InlineData("""{"answered":20,"names":["x"]}""", 422, "field_unknown")]
    public async Task What_cannot_be_is_refused(string body, int status, string code)
    {
        using var api = host.Api("demo-sveio");
        await api.Post(Surveys, """{"group":"young","year":2026,"set":1}""");
        await (await api.Post($"{Surveys}/sveio.2026.young/answers", body)).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("""{"group":"neighbours","year":2026,"set":1}""", 422, "not_a_value")]
    [InlineData("""{"group":"young","year":1999,"set":1}""", 422, "not_a_value")]
    [InlineData("""{"group":"young","year":2026,"set":9}""", 422, "not_a_value")]
    [InlineData("""{"group":"young","year":2026}""", 422, "required")]
    public async Task Nor_can_a_survey_be_begun(string body, int status, string code)
    {
        using var api = host.Api("demo-tysvaer");
        await (await api.Post(Surveys, body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task A_program_writes_the_questions_of_its_own_service()
    {
        using var api = host.Api("demo-sauda");
        const string begin = """{"group":"other-services","year":2026,"questions":[{"words":"Møta er nyttige","scale":"agreement"},{"words":"Veit de kven de skal ringje?","scale":"yesPartlyNo"}]}""";
        var begun = await (await api.Post(Surveys, begin)).Json();
        begun.GetProperty("set").GetInt32().ShouldBe(0);
        begun.GetProperty("questions").EnumerateArray().Select(one => one.GetProperty("words").GetString()).ShouldBe(["Møta er nyttige", "Veit de kven de skal ringje?"]);
        (await api.Post(Surveys, begin)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, "the same again is the same");
        await (await api.Post(Surveys, """{"group":"other-services","year":2026,"set":1}""")).ShouldBeProblem(409, "survey_other_set");
        await (await api.Post(Surveys, """{"group":"other-services","year":2025,"set":1,"questions":[]}""")).ShouldBeProblem(422, "not_a_value");
        await (await api.Post(Surveys, """{"group":"other-services","year":2025,"questions":[{"words":"Bra?","scale":"stars"}]}""")).ShouldBeProblem(422, "not_a_value");
        await (await api.Post(Surveys, """{"group":"other-services","year":2025,"questions":[{"words":"Ring 22 22 55 55","scale":"agreement"}]}""")).ShouldBeProblem(422, "personal_data");
        var counted = await (await api.Post($"{Surveys}/sauda-suldal.2026.other-services/answers", """{"answered":9,"questions":[{"question":"own-1","counts":[9,0,0,0,0,0,0]},{"question":"own-2","counts":[9,0,0,0,0]}]}""")).Json();
        counted.GetProperty("questions")[1].GetProperty("counts").ToString().ShouldBe("[9,0,0,0,0]");
    }

    [Fact]
    public async Task Nobody_elses_program_gets_any()
    {
        using var other = host.Api("demo-askoy");
        using var coordinator = host.Api("demo-coordinator");
        await (await other.GetAsync($"{Surveys}/etne-vindafjord.2026.other-services")).ShouldBeProblem(404, "survey_unknown");
        await (await coordinator.GetAsync(Surveys)).ShouldBeProblem(403, "not_allowed");
        await (await other.Post($"{Surveys}/etne-vindafjord.2026.other-services/answers", Counts(20, "[20,0,0,0,0,0,0]", "[20,0,0,0,0]"))).ShouldBeProblem(404, "survey_unknown");
    }

    private static string Counts(int answered, string agreement, string yes) =>
        $$"""{"answered":{{answered}},"questions":[{{string.Join(',', ((string[])["respect", "heard", "explained", "voice-counts"]).Select(key => $$"""{"question":"{{key}}","counts":{{agreement}}}"""))}},{{string.Join(',', ((string[])["know-contact", "better"]).Select(key => $$"""{"question":"{{key}}","counts":{{yes}}}"""))}}]}""";
}
