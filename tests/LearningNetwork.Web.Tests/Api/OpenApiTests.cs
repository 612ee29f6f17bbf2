using System.Text.Json;

namespace LearningNetwork.Web.Tests.Api;

public sealed class OpenApiTests(TestHost host)
{
    private const string Problem = "#/components/schemas/Problem";

    [Fact]
    public async Task The_description_is_open_and_says_what_a_refused_command_is()
    {
        var description = await Description();

        description.GetProperty("info").GetProperty("description").GetString()!.ShouldContain("A refused command is not");
        description.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer").GetProperty("scheme").GetString().ShouldBe("bearer");
    }

    [Fact]
    public async Task Everything_under_the_api_is_described()
    {
        var described = (await Description()).GetProperty("paths").EnumerateObject().Select(path => path.Name);
        var mapped = host.Endpoints.Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Where(path => path.StartsWith("/api/", StringComparison.Ordinal));

        described.Order().ShouldBe(mapped.Distinct().Order());
    }

    [Fact]
    public async Task A_command_names_its_headers_its_body_and_its_noes()
    {
        var echo = (await Description()).GetProperty("paths").GetProperty("/api/v1/probe/echo").GetProperty("post");

        echo.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString())
            .ShouldBe(["Accept-Language", "Idempotency-Key", "If-Match", "Content-Language"]);
        echo.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!.ShouldEndWith("/Body");
        foreach (var status in (string[])["400", "401", "403", "404", "409", "413", "415", "422"])
        {
            echo.GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/problem+json")
                .GetProperty("schema").GetProperty("$ref").GetString().ShouldBe(Problem);
        }
    }

    [Fact]
    public async Task What_is_sent_takes_nothing_unknown_and_what_is_answered_may_grow()
    {
        var schemas = (await Description()).GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("Body").GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        schemas.GetProperty("Body").TryGetProperty("required", out _).ShouldBeFalse();
        schemas.GetProperty("Heard").TryGetProperty("additionalProperties", out _).ShouldBeFalse();
        schemas.GetProperty("Heard").GetProperty("required").GetArrayLength().ShouldBe(6);
        schemas.GetProperty("Problem").GetProperty("required").GetArrayLength().ShouldBe(6);
    }

    private async Task<JsonElement> Description()
    {
        using var nobody = host.Api(null);
        return await (await nobody.GetAsync("/openapi/v1.json")).Json();
    }
}
