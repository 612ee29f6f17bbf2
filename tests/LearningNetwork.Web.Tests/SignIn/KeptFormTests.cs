using System.Security.Claims;
using LearningNetwork.Tests;
using LearningNetwork.Web.DesignSystem.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>Unsaved text survives a session that runs out while someone writes, without a script.</summary>
public sealed class KeptFormTests(TestHost host)
{
    private const string Form = "/products/rammefortelling/ask";
    private const string Reason = "Vi treng ei felles forteljing i teamet.";

    [Fact]
    public async Task What_was_typed_stands_in_the_form_again_after_signing_in()
    {
        using var browser = Browser();
        var answer = await Send(browser, HttpMethod.Post, Form, Session("leader-bomlo", hours: -1), ("reason", Reason));

        answer.Status.ShouldBe(StatusCodes.Status303SeeOther);
        answer.Location.ShouldBe("/sign-in?return=%2Fproducts%2Frammefortelling%2Fask");
        Set(answer).ShouldNotContain("forteljing");
        (await Send(browser, HttpMethod.Get, answer.Location!, Cookies(answer))).Text.ShouldContain("vi har teke vare på det du skreiv", Case.Insensitive);

        var back = await Send(browser, HttpMethod.Get, Form, $"{Session("leader-bomlo", hours: 1)}; {Cookies(answer)}");
        back.Status.ShouldBe(200);
        back.Find("textarea[name=reason]").TextContent.ShouldBe(Reason);
        back.Find("form > .ds-alert").TextContent.ShouldContain("Les over");
    }

    [Fact]
    public async Task Nobody_else_is_shown_it_and_no_other_form_is_filled_in()
    {
        using var browser = Browser();
        var kept = Cookies(await Send(browser, HttpMethod.Post, Form, Session("leader-bomlo", hours: -1), ("reason", Reason)));

        (await Send(browser, HttpMethod.Get, Form, $"{Session("leader-stord", hours: 1)}; {kept}")).Document.Body!.InnerHtml.ShouldNotContain("forteljing");
        (await Send(browser, HttpMethod.Get, "/products/landsbymodellen/ask", $"{Session("leader-bomlo", hours: 1)}; {kept}")).Document.Body!.InnerHtml.ShouldNotContain("forteljing");
        (await Send(browser, HttpMethod.Get, Form, $"{Session("leader-bomlo", hours: 1)}; {kept.Replace("kept-form=", "kept-form=x", StringComparison.Ordinal)}")).Document.Body!.InnerHtml.ShouldNotContain("forteljing");
    }

    [Fact]
    public async Task A_text_too_long_to_keep_is_shown_at_once()
    {
        using var browser = Browser();
        var random = string.Concat(Enumerable.Range(0, 900).Select(_ => Guid.NewGuid().ToString("N")));
        var answer = await Send(browser, HttpMethod.Post, Form, Session("leader-bomlo", hours: -1), ("reason", random));

        answer.Status.ShouldBe(StatusCodes.Status401Unauthorized);
        answer.Text.ShouldContain(random);
    }

    [Fact]
    public void It_is_forgotten_after_half_an_hour_and_when_a_form_is_sent()
    {
        var clock = new FakeClock();
        var forms = new KeptForms(new EphemeralDataProtectionProvider(), clock);
        var sent = new DefaultHttpContext();
        forms.Keep(sent, "someone", Form, FormState.Opened(("reason", Reason))).ShouldBeTrue();
        var next = Next(sent, "someone");

        forms.Find(next).ShouldNotBeNull().State.Value("reason").ToString().ShouldBe(Reason);
        forms.Forget(next);
        next.Response.Headers.SetCookie.ToString().ShouldContain("expires=Thu, 01 Jan 1970");
        clock.Advance(TimeSpan.FromMinutes(KeptForms.Minutes));
        forms.Find(next).ShouldBeNull();
    }

    private static DefaultHttpContext Next(HttpContext sent, string person)
    {
        var next = new DefaultHttpContext { User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person)], "test")) };
        next.Request.Headers.Cookie = sent.Response.Headers.SetCookie.ToString().Split(';')[0];
        return next;
    }

    private HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address };

    /// <summary>The cookie of a session that ends so many hours from now.</summary>
    private string Session(string person, int hours)
    {
        var options = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get("session");
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person)], "session"));
        var ends = DateTimeOffset.UtcNow.AddHours(hours);
        var ticket = new AuthenticationTicket(principal, new() { IssuedUtc = ends.AddHours(-8), ExpiresUtc = ends }, "session");
        return "ln_session=" + options.TicketDataFormat.Protect(ticket);
    }

    private static async Task<PageAnswer> Send(HttpClient browser, HttpMethod method, string path, string cookies, params (string Field, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Cookie", cookies);
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        return await PageAnswer.Of(await browser.SendAsync(request));
    }

    private static string Set(PageAnswer answer) => string.Join('\n', answer.Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : []);

    private static string Cookies(PageAnswer answer) => string.Join("; ", Set(answer).Split('\n').Select(cookie => cookie.Split(';')[0]));
}
