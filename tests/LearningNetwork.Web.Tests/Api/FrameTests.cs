using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace LearningNetwork.Web.Tests.Api;

public sealed class FrameTests(TestHost host)
{
    private const string Echo = "/api/v1/probe/echo";

    [Fact]
    public async Task Nobody_is_told_to_sign_in()
    {
        var answer = await host.Api(null).GetAsync("/api/v1/probe/fault");

        await answer.ShouldBeProblem(401, "not_signed_in");
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Theory]
    [InlineData("demo-nobody")]
    [InlineData("coordinator")]
    [InlineData("")]
    public async Task A_token_that_no_one_has_is_no_one(string token)
    {
        using var http = host.Api(null);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);
        await (await http.GetAsync("/api/v1/probe/fault")).ShouldBeProblem(401, "not_signed_in");
    }

    [Fact]
    public async Task A_role_without_the_right_is_refused() =>
        await (await host.Api("demo-operator").GetAsync("/api/v1/probe/fault")).ShouldBeProblem(403, "not_allowed");

    [Fact]
    public async Task What_is_not_there_is_a_problem_too() =>
        await (await host.Api("demo-reader").GetAsync("/api/v1/nothing")).ShouldBeProblem(404, "not_found");

    [Fact]
    public async Task A_wrong_method_is_a_problem_too() =>
        await (await host.Api("demo-reader").DeleteAsync(Echo)).ShouldBeProblem(405, "wrong_method");

    [Fact]
    public async Task What_fails_inside_stays_inside()
    {
        var problem = await (await host.Api("demo-reader").GetAsync("/api/v1/probe/fault")).ShouldBeProblem(500, "internal");

        problem.GetRawText().ShouldNotContain("secret");
        problem.GetProperty("reference").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"name":"a","name":"b"}""")]
    [InlineData("""{"name":"a"} trailing""")]
    public async Task Broken_json_is_malformed(string json) =>
        await (await host.Api("demo-reader").Post(Echo, json)).ShouldBeProblem(400, "malformed_json");

    [Fact]
    public async Task Json_deeper_than_anything_we_take_is_malformed() =>
        await (await host.Api("demo-reader").Post(Echo, new string('[', 5000) + new string(']', 5000))).ShouldBeProblem(400, "malformed_json");

    [Fact]
    public async Task A_mistyped_member_is_not_silently_lost()
    {
        var problem = await (await host.Api("demo-reader").Post(Echo, """{"nmae":"a"}""")).ShouldBeProblem(422, "field_unknown");
        problem.GetProperty("arguments")[0].GetString().ShouldBe("nmae");
    }

    [Theory]
    [InlineData("""{"count":"seven"}""", "count")]
    [InlineData("""{"role":"queen"}""", "role")]
    [InlineData("""{"role":3}""", "role")]
    [InlineData("""{"name":7}""", "name")]
    public async Task A_value_of_the_wrong_kind_names_its_field(string json, string field)
    {
        var problem = await (await host.Api("demo-reader").Post(Echo, json)).ShouldBeProblem(422, "not_a_value");
        problem.GetProperty("arguments")[0].GetString().ShouldBe(field);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_larger_than_64_kB_is_refused(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Echo) { Content = new StringContent($$"""{"name":"{{new string('a', 70_000)}}"}""", Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;

        await (await host.Api("demo-reader").SendAsync(request)).ShouldBeProblem(413, "too_large");
    }

    [Fact]
    public async Task What_is_no_json_is_refused()
    {
        using var content = new FormUrlEncodedContent([]);
        await (await host.Api("demo-reader").PostAsync(Echo, content)).ShouldBeProblem(415, "unsupported_media_type");
    }

    [Fact]
    public async Task A_command_carries_its_id_the_version_read_and_the_language_of_its_texts()
    {
        var answer = await host.Api("demo-4626").Post(
            Echo, """{"name":"ø","role":"serviceLeader"}""", ("Idempotency-Key", "k-1"), ("If-Match", "\"12\""), ("Content-Language", "nb-NO"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag?.Tag.ShouldBe("\"7\"");
        (await answer.Content.ReadAsStringAsync()).ShouldBe(
            """{"name":"ø","role":"serviceLeader","commandId":"k-1","version":12,"language":"nb","person":"leader-oygarden"}""");
    }

    [Fact]
    public async Task A_command_without_an_id_gets_one_of_its_own()
    {
        var first = await (await host.Api("demo-reader").Post(Echo)).Json();
        var second = await (await host.Api("demo-reader").Post(Echo)).Json();

        first.GetProperty("commandId").GetString().ShouldNotBe(second.GetProperty("commandId").GetString());
    }

    [Theory]
    [InlineData("Idempotency-Key", "with space", "idempotency_key_invalid")]
    [InlineData("Idempotency-Key", "", "idempotency_key_invalid")]
    [InlineData("If-Match", "12", "if_match_invalid")]
    [InlineData("If-Match", "\"-1\"", "if_match_invalid")]
    [InlineData("If-Match", "W/\"1\"", "if_match_invalid")]
    public async Task A_header_that_cannot_be_read_is_refused(string name, string value, string code) =>
        await (await host.Api("demo-reader").Post(Echo, "{}", (name, value))).ShouldBeProblem(400, code);

    [Fact]
    public async Task A_key_of_101_characters_is_refused() =>
        await (await host.Api("demo-reader").Post(Echo, "{}", ("Idempotency-Key", new string('k', 101)))).ShouldBeProblem(400, "idempotency_key_invalid");

    [Theory]
    [InlineData("en-GB,en;q=0.9", "en", "Sign in first.")]
    [InlineData("no", "nb", "Logg inn først.")]
    [InlineData("fr,nn;q=0.5,en;q=0.7", "en", "Sign in first.")]
    [InlineData("fr", "nn", "Logg inn først.")]
    public async Task A_no_is_said_in_the_readers_language(string asked, string given, string said)
    {
        using var http = host.Api(null);
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(asked);
        var answer = await http.GetAsync("/api/v1/probe/fault");

        answer.Content.Headers.ContentLanguage.ShouldBe([given]);
        (await answer.Json()).GetProperty("detail").GetString().ShouldBe(said);
    }

    [Fact]
    public async Task No_answer_of_the_api_is_kept_by_anyone_in_between()
    {
        var answer = await host.Api("demo-reader").Post(Echo);
        answer.Headers.CacheControl.ShouldBe(new CacheControlHeaderValue { NoStore = true });
    }
}
