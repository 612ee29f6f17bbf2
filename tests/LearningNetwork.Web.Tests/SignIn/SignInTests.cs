using System.Net;
using LearningNetwork.Domain.Access;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;

namespace LearningNetwork.Web.Tests.SignIn;

public sealed class SignInTests(TestHost host)
{
    [Theory]
    [InlineData("/probe/fault?a=1&b=%C3%B8", "/sign-in?return=%2Fprobe%2Ffault%3Fa%3D1%26b%3D%25C3%25B8")]
    [InlineData("/", "/sign-in")]
    [InlineData("/not/there", "/sign-in?return=%2Fnot%2Fthere")]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_comes_back(string wanted, string asked)
    {
        var page = await (await host.Reader(null)).Get(wanted);
        (page.Status, page.Location).ShouldBe((303, asked));
    }

    [Fact]
    public async Task Picking_a_person_leads_back_to_what_was_wanted()
    {
        var reader = await host.Reader(null);
        var entered = await reader.Post("/sign-in?return=%2Fprojects%2Fp3", ("person", "demo-voss-herad"));

        (entered.Status, entered.Location).ShouldBe((303, "/projects/p3"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    public async Task A_way_back_to_another_site_leads_home(string elsewhere)
    {
        var reader = await host.Reader(null);
        var entered = await reader.Post("/sign-in?return=" + Uri.EscapeDataString(elsewhere), ("person", "demo-reader"));
        var forced = await reader.Post("/sign-in", ("person", "demo-reader"), ("return", elsewhere));

        entered.Location.ShouldBe("/");
        forced.Location.ShouldBe("/");
    }

    [Fact]
    public async Task The_session_is_the_browsers_alone()
    {
        var entered = await (await host.Reader(null)).Post("/sign-in", ("person", "demo-reader"));
        var cookie = entered.Response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();

        cookie.ShouldStartWith("ln_session=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldNotContain("domain=");
    }

    [Fact]
    public async Task The_page_shows_who_one_is_with_role_and_service()
    {
        var page = await (await host.Reader("demo-1160")).Get("/sign-in");

        page.Find(".site-tools.wide-only .person-name").TextContent.ShouldBe("Etne og Vindafjord");
        page.Find(".site-tools.wide-only .person-role").TextContent.ShouldBe("Barnevernleiar");
        page.Text.ShouldContain("Du er logga inn: Barnevernleiar, Etne og Vindafjord");
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        var reader = await host.Reader("demo-reader");
        var left = await reader.Press("/sign-in", "/sign-out");
        var after = await reader.Get("/probe/fault");

        (left.Status, left.Location).ShouldBe((303, "/sign-in"));
        after.Location.ShouldBe("/sign-in?return=%2Fprobe%2Ffault");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task A_form_without_the_token_changes_nothing(string action)
    {
        var reader = await host.Reader("demo-reader");
        var answer = await reader.Send(action, [("person", "demo-coordinator")]);

        answer.Status.ShouldBe(400);
        answer.Text.ShouldContain("stale_form");
        (await reader.Get("/sign-in")).Text.ShouldContain("Du er logga inn: Lesar");
    }

    [Fact]
    public async Task A_token_that_was_made_for_nobody_does_not_count_for_someone()
    {
        var reader = await host.Reader(null);
        var before = await reader.Get("/sign-in");
        var token = before.Find("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value")!;
        await reader.Post("/sign-in", ("person", "demo-reader"));

        (await reader.Send("/sign-out", [("__RequestVerificationToken", token)])).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Someone_who_does_not_exist_cannot_be_picked()
    {
        var reader = await host.Reader(null);
        (await reader.Post("/sign-in", ("person", "demo-queen"))).Status.ShouldBe(422);
        (await reader.Get("/")).Location.ShouldBe("/sign-in");
    }

    [Theory]
    [InlineData("utsira", "demo-haugesund")]
    [InlineData("4626", "demo-oygarden")]
    [InlineData("ØYGARDEN", "demo-oygarden")]
    [InlineData("zip", "demo-lead-p1")]
    public async Task A_search_finds_who_to_be(string words, string found)
    {
        var page = await (await host.Reader(null)).Get("/sign-in?q=" + Uri.EscapeDataString(words));
        page.Find("button[name=person]").GetAttribute("value").ShouldBe(found);
    }

    [Fact]
    public async Task A_search_that_finds_no_one_says_so()
    {
        var page = await (await host.Reader(null)).Get("/sign-in?q=%3Cscript%3E");
        page.Status.ShouldBe(200);
        page.Text.ShouldContain("«<script>»");
    }

    [Fact]
    public async Task Someone_whose_roles_open_nothing_is_told_so()
    {
        var newcomer = new SignedIn(new(new("newcomer"), new("vestland"), [], null, []), Role.Reader, "Vestland", "Vestland", Language.Nynorsk);
        await using var site = await PageHost.Start(routes: app => app.MapGet("/", (PageFrame frame) => NoWayInPage.Of(frame, newcomer)));

        (await PageHost.Read(await site.Get("/"))).QuerySelector("h1")!.TextContent.ShouldBe("Her er ikkje noko innhald for deg");
    }

    [Theory]
    [InlineData("demo-operator", "/operations")]
    public async Task The_front_page_leads_who_sees_no_content_to_ones_own_work(string person, string first) =>
        (await (await host.Reader(person)).Get("/")).Location.ShouldBe(first);

    [Fact]
    public async Task A_page_of_ones_own_is_kept_by_no_one_in_between() =>
        (await (await host.Reader("demo-reader")).Get("/probe/page")).Response.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");

    [Fact]
    public async Task A_page_that_fails_says_so_and_nothing_of_its_insides()
    {
        var page = await (await host.Reader("demo-reader")).Get("/probe/fault");
        page.Status.ShouldBe(500);
        page.Text.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_form_sent_after_the_session_ended_shows_what_was_typed()
    {
        var answer = await (await host.Reader(null)).Send("/not/there", [("reason", "Vi treng ein mal")]);

        answer.Status.ShouldBe((int)HttpStatusCode.Unauthorized);
        answer.Text.ShouldContain("Vi treng ein mal");
    }
}
