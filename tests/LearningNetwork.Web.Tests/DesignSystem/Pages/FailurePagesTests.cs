using System.Net;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.DesignSystem.Pages;

public sealed class FailurePagesTests
{
    private static void Routes(WebApplication app)
    {
        app.MapGet("/faulty", IResult () => throw new InvalidOperationException("a secret"));
        app.MapGet("/closed", () => TypedResults.StatusCode(403));
        app.MapGet("/api/faulty", () => TypedResults.StatusCode(404));
    }

    [Theory]
    [InlineData("/nowhere", 404, "not_found")]
    [InlineData("/closed", 403, "forbidden")]
    [InlineData("/language?to=xx", 400, "bad_request")]
    [InlineData("/faulty", 500, "fault")]
    public async Task What_goes_wrong_becomes_a_page_that_says_what_to_do(string path, int status, string code)
    {
        await using var host = await PageHost.Start(routes: Routes);

        var response = await host.Get(path);
        var page = await PageHost.Read(response);

        ((int)response.StatusCode).ShouldBe(status);
        page.QuerySelector("h1")!.TextContent.ShouldBe(Rendered.Nynorsk["error." + code]);
        page.QuerySelector(".lead")!.TextContent.ShouldBe(Rendered.Nynorsk["error." + code + ".do"]);
        page.QuerySelector(".error-code")!.TextContent.ShouldContain(code);
        page.Body!.TextContent.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_fault_is_said_even_when_nobody_can_say_who_reads()
    {
        await using var host = await PageHost.Start(services: services => services.AddScoped<ISurroundings, BrokenSurroundings>(), routes: Routes);

        var response = await host.Get("/nowhere");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await PageHost.Read(response)).QuerySelector("h1")!.TextContent.ShouldBe(Rendered.Nynorsk["error.fault"]);
    }

    [Fact]
    public async Task An_address_that_only_takes_forms_says_so_to_other_methods()
    {
        await using var host = await PageHost.Start();

        var response = await host.Send(new HttpRequestMessage(HttpMethod.Delete, "/design"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await PageHost.Read(response)).QuerySelector(".error-code")!.TextContent.ShouldContain("wrong_method");
    }

    [Fact]
    public async Task What_is_no_page_is_left_alone()
    {
        await using var host = await PageHost.Start(routes: Routes);

        (await (await host.Get("/api/faulty")).Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_status_has_its_words()
    {
        foreach (var status in Enumerable.Range(400, 200))
        {
            Phrasebook.Shipped.Keys.ShouldContain("error." + Failure.OfStatus(status).Code);
            Phrasebook.Shipped.Keys.ShouldContain("error." + Failure.OfStatus(status).Code + ".do");
        }
    }

    private sealed class BrokenSurroundings : ISurroundings
    {
        public ValueTask<Surroundings> Of(HttpContext context) => throw new InvalidOperationException("The database is away.");
    }
}
