using System.Net;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>The program outside the demonstration, shared by tests that each bring people of their own.</summary>
public sealed class WorkFixture : IAsyncLifetime
{
    public WorkHost Site { get; } = new();

    public async ValueTask InitializeAsync() => await Site.Begin();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

/// <summary>Sessions lie on the server: each can be seen and ended, and what a person may is read anew at each request.</summary>
public sealed class SessionTests(WorkFixture work) : IClassFixture<WorkFixture>
{
    private WorkHost Site => work.Site;

    [Fact]
    public async Task Rights_that_change_bite_at_the_next_request()
    {
        var person = await Site.Member(Role.Coordinator);
        var reader = await Site.Reader(person);
        (await reader.Get("/people")).Status.ShouldBe(200);

        await Site.Services.GetRequiredService<Memberships>().Put(person, new(WorkHost.Vestland, [Role.Reader], null, []), null, person, CancellationToken.None);

        (await reader.Get("/people")).Status.ShouldBe(403);
        (await reader.Get("/products")).Status.ShouldBe(200);
        (await Site.Noted()).Select(one => one.Event).ShouldContain(one => one.Kind == SecurityEventKind.AccessDenied && one.Person == person && one.Detail == "GET /people", string.Join('\n', await Site.Noted()));
    }

    [Fact]
    public async Task A_membership_that_ends_closes_the_door_at_once()
    {
        var person = await Site.Member(Role.Reader);
        var reader = await Site.Reader(person);

        await Site.Services.GetRequiredService<Memberships>().End(person, WorkHost.Vestland, person, CancellationToken.None);

        (await reader.Get("/products")).Status.ShouldBe(303);
        (await Site.Browser().Get($"/probe/enter?person={person.Value}")).Status.ShouldNotBe(200);
    }

    [Fact]
    public async Task Whoever_signs_in_gets_a_new_session_and_the_one_before_ends()
    {
        var person = await Site.Member(Role.Reader);
        var first = new Traveller(Site.Address);
        await first.Go($"/probe/enter?person={person.Value}");
        var planted = first.CookiesFor(Site.Address);

        var victim = new Traveller(Site.Address).With(planted);
        await victim.Go($"/probe/enter?person={(await Site.Member(Role.Coordinator)).Value}");

        victim.CookiesFor(Site.Address).ShouldNotBe(planted);
        (await new Traveller(Site.Address).With(planted).StatusOf("/products")).ShouldBe(HttpStatusCode.SeeOther, "the planted cookie opens nothing");
        (await victim.StatusOf("/people")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Everywhere_means_everywhere()
    {
        var person = await Site.Member(Role.Reader);
        var (one, other) = (await Site.Reader(person), await Site.Reader(person));

        (await one.Get("/account")).Document.QuerySelectorAll("form[action*='/sessions/s-']").Length.ShouldBe(2);
        (await one.Press("/account", "/account/sessions/end-all")).Location.ShouldBe("/signed-out");

        (await one.Get("/products")).Status.ShouldBe(303);
        (await other.Get("/products")).Status.ShouldBe(303);
    }

    [Fact]
    public async Task One_session_is_ended_by_its_owner_and_by_no_one_else()
    {
        var person = await Site.Member(Role.Reader);
        var (mine, alsoMine) = (await Site.Reader(person), await Site.Reader(person));
        var session = (await Site.Services.GetRequiredService<Sessions>().Of(person, CancellationToken.None))[0];
        var stranger = await Site.Reader(await Site.Member(Role.Coordinator));
        var token = (await stranger.Get("/account")).Find("form[action='/account/sessions/end-all'] input[name='__RequestVerificationToken']").GetAttribute("value")!;

        (await stranger.Send($"/account/sessions/{session.Id}/end", [("__RequestVerificationToken", token)])).Status.ShouldBe(404);
        (await mine.Press("/account", $"/account/sessions/{session.Id}/end")).Status.ShouldBe(303);

        new[] { (await mine.Get("/products")).Status, (await alsoMine.Get("/products")).Status }.ShouldBe([200, 303], ignoreOrder: true);
    }

    [Fact]
    public async Task A_session_ends_by_itself_idle_or_not()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.Reader);
        var (idle, busy, looksOn) = (await site.Reader(person), await site.Reader(person), await site.Reader(person));
        looksOn.Http.DefaultRequestHeaders.Add("Looks-On", "yes");

        for (var hour = 1; hour < Sessions.Longest.TotalHours; hour++)
        {
            site.Clock.Advance(TimeSpan.FromHours(1));
            (await busy.Get("/products")).Status.ShouldBe(200, $"after {hour} hours");
            (await idle.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK, "what needs no one keeps no one signed in");
            (await looksOn.Get("/products")).Status.ShouldBe(hour < Sessions.LongestIdle.TotalHours ? 200 : 303, "a page that renews itself is not being used");
        }

        (await idle.Get("/products")).Status.ShouldBe(303);
        site.Clock.Advance(TimeSpan.FromHours(1));
        (await busy.Get("/products")).Status.ShouldBe(303);
    }

    [Fact]
    public async Task What_was_typed_when_a_session_ran_out_stands_in_the_form_again_unless_the_session_was_ended()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.Coordinator);
        var reader = await site.Reader(person);
        (await reader.Get("/products/new")).Status.ShouldBe(200);
        site.Clock.Advance(Sessions.LongestIdle + TimeSpan.FromMinutes(1));

        (await reader.Send("/products/new", [("title", "Ein ny mal")])).Location.ShouldBe("/sign-in?return=%2Fproducts%2Fnew");
        (await reader.Get($"/probe/enter?person={person.Value}")).Status.ShouldBe(200);
        (await reader.Get("/products/new")).Find("input[name=title]").GetAttribute("value").ShouldBe("Ein ny mal");

        await site.Services.GetRequiredService<Sessions>().EndAll(person, CancellationToken.None);
        var ended = await reader.Send("/products/new", [("title", "Ein annan mal")]);
        (ended.Status, ended.Text.Contains("Ein annan mal", StringComparison.Ordinal)).ShouldBe((401, true));
    }

    [Fact]
    public async Task On_https_the_cookie_belongs_to_this_host_and_to_https_alone()
    {
        await using var site = await WorkHost.Start(("LocalAccounts", "true"), ("PublicAddress", "https://network.example"));
        var person = await site.Member(Role.Reader);
        using var http = site.Api(null);

        var cookie = (await http.GetAsync($"/probe/enter?person={person.Value}")).Headers.GetValues("Set-Cookie").Single(one => one.Contains("session", StringComparison.Ordinal));

        cookie.ShouldStartWith("__Host-ln_session=");
        cookie.ShouldContain("; secure");
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=lax");
        cookie.ShouldContain("path=/;");
    }

    [Theory]
    [InlineData("LocalAccounts", "No sign-in")]
    [InlineData("PublicAddress", "PublicAddress", "LocalAccounts", "true")]
    [InlineData("http://network.example", "PublicAddress", "LocalAccounts", "true")]
    [InlineData("http://localhost", "ClientId", "OpenIdConnect:Authority", "https://provider.example")]
    [InlineData("http://localhost", "with https", "OpenIdConnect:Authority", "http://provider.example")]
    public void Settings_that_would_let_nobody_in_or_anybody_are_refused(string address, string words, params string[] more)
    {
        var settings = new Dictionary<string, string?> { ["PublicAddress"] = address };
        if (more.Length == 2)
            settings[more[0]] = more[1];
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder();
        Microsoft.Extensions.Configuration.MemoryConfigurationBuilderExtensions.AddInMemoryCollection(configuration, settings);

        Should.Throw<UnusableSettingsException>(() => EntryOptions.Read(configuration.Build())).Message.ShouldContain(words);
    }

    [Fact]
    public async Task Links_are_made_from_the_address_that_is_set_whatever_host_a_request_names()
    {
        var reader = await Site.Reader(await Site.Member(Role.Coordinator));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in/provider");
        request.Headers.Host = "evil.example";

        (await reader.Http.SendAsync(request)).Headers.Location?.ToString().ShouldNotContain("evil");
        var invited = await reader.Post("/people/invite", ("invited", "Ola"), ("roles", "reader"));

        invited.Text.ShouldContain(Site.Address + "join?invitation=");
    }
}
