using System.Net;

namespace LearningNetwork.Web.Tests.Features.Learning;

/// <summary>What projects learn, for programs: what is given, and what is refused with which code.</summary>
public sealed class LearningApiTests(TestHost host)
{
    private const string Api = "/api/v1";

    [Fact]
    public async Task A_projects_learning_is_given_whole()
    {
        var learning = await (await host.Api("demo-reader").GetAsync(Api + "/projects/familielos/learning")).Json();
        learning.GetProperty("barriers").GetArrayLength().ShouldBe(10);
        learning.GetProperty("experiments").GetArrayLength().ShouldBe(6);
        learning.GetProperty("gains")[0].GetProperty("canBeMeasured").GetBoolean().ShouldBeFalse();
        learning.GetProperty("phases")[3].GetProperty("phase").GetString().ShouldBe("deliver");
        var vote = await (await host.Api("demo-reader").GetAsync(Api + "/votes/familielos.videre-prosess")).Json();
        vote.GetProperty("participants").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        vote.GetProperty("goOn").GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData("/projects/familielos/learning/measurement", """{"number":1,"measuredOn":"2024-01-01","measured":3}""", 409, "gain_without_baseline")]
    [InlineData("/projects/familielos/learning/measurement", """{"number":99,"measuredOn":"2024-01-01","measured":3}""", 404, "learning_number_unknown")]
    [InlineData("/projects/familielos/learning/measurement", """{"number":1,"measuredOn":"i går","measured":3}""", 422, "not_a_value")]
    [InlineData("/projects/familielos/learning/measurement", """{"number":1,"measured":3}""", 422, "required")]
    [InlineData("/projects/familielos/learning/measurement", """{"number":1,"measuredOn":"2124-01-01","measured":3}""", 422, "in_the_future")]
    [InlineData("/projects/familielos/learning/hypothesis", """{"hypothesis":"Skriv til kari@eksempel.no"}""", 422, "personal_data")]
    [InlineData("/projects/familielos/learning/barriers", """{"barriers":["vaeret"]}""", 422, "not_a_value")]
    [InlineData("/projects/familielos/learning/phase", """{"phase":"explore"}""", 422, "required")]
    [InlineData("/projects/familielos/learning/gain", """{"gainKind":"quality","gain":"Ro"}""", 422, "required")]
    [InlineData("/projects/familielos/learning/gain", """{"gain":"Ro","price":1}""", 422, "field_unknown")]
    [InlineData("/experiments/familielos.livsnavet/note", """{"noteOn":"2024-01-01","note":"Seint"}""", 409, "experiment_ended")]
    [InlineData("/experiments/familielos.finst-ikkje/note", """{"noteOn":"2024-01-01","note":"Seint"}""", 404, "experiment_unknown")]
    [InlineData("/experiments/familielos.livsnavet/tools", """{"tool":"parentDiary","handedOut":2,"back":3}""", 422, "more_back_than_out")]
    [InlineData("/votes/familielos.videre-prosess/count", """{"idea":1,"votes":2}""", 409, "vote_closed")]
    [InlineData("/votes", """{"project":"familielos","meeting":"Møte","meetingOn":"2024-01-01","participants":3,"votesEach":1,"ideas":["Ein"]}""", 422, "ideas_not_apart")]
    [InlineData("/votes", """{"project":"familielos","meeting":"Møte","meetingOn":"2024-01-01","ideas":["Ein","To"]}""", 422, "not_a_value")]
    [InlineData("/experiments", """{"project":"familielos","title":"Los","tried":"Noko"}""", 422, "required")]
    public async Task What_cannot_be_is_refused_with_a_stable_code(string address, string body, int status, string code)
    {
        using var lead = host.Api("demo-lead-stimulab");
        await (await lead.Post(Api + address, body)).ShouldBeProblem(status, code);
    }

    [Fact]
    public async Task A_measurement_before_the_baseline_and_votes_over_what_there_can_be_are_refused()
    {
        using var lead = host.Api("demo-lead-p3");
        await (await lead.Post(Api + "/projects/p3/learning/measurement", """{"number":1,"measuredOn":"2020-01-01","measured":3}""")).ShouldBeProblem(422, "measured_before_baseline");
        await (await lead.Post(Api + "/votes/p3.var-samlinga/count", """{"idea":3,"votes":6}""")).ShouldBeProblem(422, "votes_over");
        await (await lead.Post(Api + "/experiments/p1a.felles-kalender/promote", """{"title":"Kalender","kind":"other"}""")).ShouldBeProblem(403, "not_allowed");
        using var first = host.Api("demo-lead-p1");
        await (await first.Post(Api + "/experiments/p1a.felles-kalender/promote", """{"title":"Kalender","kind":"other"}""")).ShouldBeProblem(409, "experiment_not_ready");
    }

    [Theory]
    [InlineData("demo-reader")]
    [InlineData("demo-coordinator")]
    [InlineData("demo-lead-p3")]
    [InlineData("demo-oygarden")]
    public async Task Nobody_else_writes(string person)
    {
        using var api = host.Api(person);
        await (await api.Post(Api + "/projects/familielos/learning/barriers", """{"barriers":[]}""")).ShouldBeProblem(403, "not_allowed");
    }

    [Fact]
    public async Task Notes_are_for_the_projects_own_people()
    {
        const string running = Api + "/experiments/p3.samtale-ute";
        (await (await host.Api("demo-coordinator").GetAsync(running)).Json()).GetProperty("notes").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await (await host.Api("demo-bergen").GetAsync(running)).Json()).GetProperty("notes").GetArrayLength().ShouldBe(2);
        (await (await host.Api("demo-kvam").GetAsync(running)).Json()).GetProperty("noteCount").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Another_network_finds_nothing()
    {
        using var other = host.Api("demo-other-leader");
        foreach (var address in (string[])["/projects/familielos/learning", "/experiments/familielos.livsnavet", "/votes/familielos.videre-prosess"])
            (await other.GetAsync(Api + address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
