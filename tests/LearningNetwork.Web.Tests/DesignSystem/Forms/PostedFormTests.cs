using System.Net;
using System.Text;

namespace LearningNetwork.Web.Tests.DesignSystem.Forms;

public sealed class PostedFormTests
{
    [Fact]
    public async Task A_form_that_was_asked_for_reaches_its_handler_and_keeps_what_was_typed()
    {
        await using var host = await PageHost.Start();

        var response = await host.FillIn("/design", ("reason", " Vi treng det "), ("need", "training"), ("need", "materials"));
        var page = await PageHost.Read(response);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector("#reason")!.TextContent.ShouldBe(" Vi treng det ");
        page.QuerySelectorAll("input[name=need][checked]").Length.ShouldBe(2);
        page.QuerySelectorAll("#errors li").Length.ShouldBe(4);
        page.QuerySelector("title")!.TextContent.ShouldStartWith("Noko må rettast");
    }

    [Fact]
    public async Task A_form_that_is_taken_leads_on_and_is_confirmed_once()
    {
        await using var host = await PageHost.Start();

        var response = await host.FillIn("/design", ("save", "draft"));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.ToString().ShouldBe("/design");
        (await PageHost.Read(await host.Get("/design"))).QuerySelector("[role=status]")!.TextContent.ShouldBe(Rendered.Nynorsk["notice.gallery-saved"]);
        (await PageHost.Read(await host.Get("/design"))).QuerySelector("[role=status]").ShouldBeNull();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_nothing_typed_is_lost()
    {
        await using var host = await PageHost.Start();

        var response = await host.Post("/design", ("reason", "Vi treng <b>det</b>"), ("save", "draft"));
        var page = await PageHost.Read(response);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".error-code")!.TextContent.ShouldContain("stale_form");
        page.QuerySelector(".typed")!.TextContent.ShouldBe("Vi treng <b>det</b>");
        page.QuerySelector("form button").ShouldBeNull("what comes from elsewhere cannot be sent on with one click");
    }

    [Fact]
    public async Task A_stale_form_of_our_own_can_be_sent_again_with_one_click()
    {
        await using var host = await PageHost.Start();
        var request = new HttpRequestMessage(HttpMethod.Post, "/design") { Content = new FormUrlEncodedContent([new("reason", "Vi treng det"), new("need", "a"), new("need", "b")]) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        var page = await PageHost.Read(await host.Send(request));
        var fields = page.QuerySelectorAll("form input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();
        var again = await host.Post("/design", fields);

        page.QuerySelector("form button").ShouldNotBeNull();
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageHost.Read(again)).QuerySelector("#reason")!.TextContent.ShouldBe("Vi treng det");
    }

    [Fact]
    public async Task The_same_form_shown_twice_stands_for_two_commands()
    {
        await using var host = await PageHost.Start();

        var ids = new[] { await Id(host), await Id(host) };

        ids.Distinct().Count().ShouldBe(2);
        ids.ShouldAllBe(id => Guid.Parse(id) != Guid.Empty);

        static async Task<string> Id(PageHost host) =>
            (await PageHost.Read(await host.Get("/design"))).QuerySelector("input[name=command-id]")!.GetAttribute("value")!;
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused()
    {
        await using var host = await PageHost.Start();

        (await host.Post("/design", ("reason", new string('a', 300_000)))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await host.Post("/design", ("reason", new string('a', 70_000)))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    public async Task What_is_no_form_is_refused(string type, string content)
    {
        await using var host = await PageHost.Start();
        var body = new StringContent(content, Encoding.UTF8);
        body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        (await host.Send(new HttpRequestMessage(HttpMethod.Post, "/design") { Content = body })).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }
}
