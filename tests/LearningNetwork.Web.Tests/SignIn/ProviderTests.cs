using System.Net;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>Signing in and out with a real provider (npm oidc-provider), and with one that does something wrong.</summary>
public sealed class ProviderTests(ProviderTests.Fixture both) : IClassFixture<ProviderTests.Fixture>
{
    private WorkHost Site => both.Site;

    private OidcProvider Provider => both.Provider;

    [Fact]
    public async Task Whoever_is_invited_comes_in_by_the_provider_and_the_link_is_used_up()
    {
        var link = await Invite(Role.WorkingGroup);
        await Provider.Say("sub=invited&name=Kari+Nordmann");
        var browser = new Traveller(Site.Address);

        (await browser.Go(link)).ShouldContain("invitation=");
        await browser.Follow("/sign-in/provider?invitation=" + link.Split('=')[1]);

        browser.At.PathAndQuery.ShouldNotContain("sign-in");
        (await browser.Go("/account")).ShouldContain("Kari Nordmann");
        (await browser.StatusOf(link)).ShouldBe(HttpStatusCode.NotFound, "a link can be used once");
        (await Site.Noted()).Select(one => one.Event.Kind).ShouldContain(SecurityEventKind.InvitationTaken);
    }

    [Fact]
    public async Task Whoever_was_in_before_comes_in_again_and_goes_on_where_they_were_going()
    {
        await Join("again");
        var browser = new Traveller(Site.Address);

        await browser.Follow("/sign-in/provider?return=%2Fproducts%3Fisland%3D3");

        browser.At.PathAndQuery.ShouldBe("/products?island=3");
    }

    [Fact]
    public async Task Whoever_is_not_invited_stays_out_whoever_signs_for_them()
    {
        await Provider.Say("sub=stranger");
        var browser = new Traveller(Site.Address);

        await browser.Follow("/sign-in/provider");

        browser.At.AbsolutePath.ShouldBe("/sign-in/no-membership");
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("expired")]
    [InlineData("issuer")]
    [InlineData("key")]
    public async Task A_token_that_is_wrong_lets_nobody_in(string wrong)
    {
        await Join("careful-" + wrong);
        await Provider.Say("wrong=" + wrong);
        var browser = new Traveller(Site.Address);

        await browser.Follow("/sign-in/provider");
        await Provider.Say("");

        browser.At.PathAndQuery.ShouldBe("/sign-in?failed");
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther);
        (await Site.Noted()).Select(one => one.Event.Kind).ShouldContain(SecurityEventKind.SignInRefused);
    }

    [Fact]
    public async Task An_answer_of_the_provider_counts_once_and_in_its_own_browser_only()
    {
        await Join("replayed");
        var browser = new Traveller(Site.Address);
        await browser.Follow("/sign-in/provider");
        var answer = browser.Passed.Last(address => address.AbsolutePath == "/sign-in/provider/back");

        var thief = new Traveller(Site.Address);
        await thief.Follow(answer.PathAndQuery);
        thief.At.PathAndQuery.ShouldBe("/sign-in?failed");
        await browser.Follow(answer.PathAndQuery);
        browser.At.PathAndQuery.ShouldBe("/sign-in?failed");
    }

    [Fact]
    public async Task Somebody_elses_code_is_refused_also_with_a_state_of_ones_own()
    {
        await Join("victim");
        var victim = new Traveller(Site.Address);
        await victim.Follow("/sign-in/provider", until: "/sign-in/provider/back");
        var thief = new Traveller(Site.Address);
        await thief.Follow("/sign-in/provider", until: "/sign-in/provider/back");

        var (code, state) = (Part(victim.At, "code"), Part(thief.At, "state"));
        await thief.Follow($"/sign-in/provider/back?code={code}&state={state}");

        thief.At.PathAndQuery.ShouldBe("/sign-in?failed");
    }

    [Fact]
    public async Task A_key_that_the_provider_has_changed_is_fetched()
    {
        await Join("patient");
        await Provider.Say("sub=patient&rotate=second");
        Site.Clock.Advance(TimeSpan.FromSeconds(11));
        var browser = new Traveller(Site.Address);

        await browser.Follow("/sign-in/provider");

        browser.At.PathAndQuery.ShouldNotContain("failed");
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_leads_to_the_providers_own_end()
    {
        await Join("leaver");
        var browser = new Traveller(Site.Address);
        await browser.Follow("/sign-in/provider");
        var cookies = browser.CookiesFor(Site.Address);

        var end = await browser.Press("/account", "/sign-out");

        end.ShouldNotBeNull().GetLeftPart(UriPartial.Path).ShouldBe(new Uri(Provider.Address, "/session/end").ToString());
        new Uri(Part(end, "post_logout_redirect_uri")).ShouldBe(new Uri(Site.Address, "/signed-out"));
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther);
        (await new Traveller(Site.Address).With(cookies).StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther, "a cookie kept aside opens nothing any more");
    }

    [Fact]
    public async Task Signing_out_at_the_provider_ends_the_session_here()
    {
        await Join("elsewhere");
        var browser = new Traveller(Site.Address);
        await browser.Follow("/sign-in/provider");
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.OK);

        await browser.EndAtProvider(Provider.Address);

        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Whoever_goes_over_to_something_else_is_still_signed_in_by_the_provider_and_out_with_it()
    {
        await Join("traveller");
        var browser = new Traveller(Site.Address);
        await browser.Follow("/sign-in/provider");
        await browser.Press(await Invite(Role.WorkingGroup), "/join");
        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.OK);

        await browser.EndAtProvider(Provider.Address);

        (await browser.StatusOf("/account")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.")]
    public async Task A_logout_that_the_provider_did_not_sign_ends_nothing(string token)
    {
        using var http = new HttpClient { BaseAddress = Site.Address };
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("logout_token", token)]);

        (await http.PostAsync("/sign-in/provider/over", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string Part(Uri address, string name) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query)[name].ToString();

    private async Task<string> Invite(Role role) => "/join?invitation=" + await Site.Services.GetRequiredService<Invitations>()
        .Make(new Grant(WorkHost.Vestland, [role], null, []), null, "Den inviterte", new PersonId("test"), CancellationToken.None);

    /// <summary>Someone whom the provider knows by this subject and who has joined; the provider takes whoever comes next for them.</summary>
    private async Task Join(string subject)
    {
        await Provider.Say("sub=" + subject);
        var person = await Site.Services.GetRequiredService<Persons>().FindOrMake(new(Provider.Address.ToString().TrimEnd('/'), subject), CancellationToken.None);
        await Site.Services.GetRequiredService<Memberships>().Put(person, new(WorkHost.Vestland, [Role.Reader], null, []), null, new PersonId("test"), CancellationToken.None);
    }

    public sealed class Fixture : IAsyncLifetime
    {
        public WorkHost Site { get; } = new();

        public OidcProvider Provider { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Provider = await OidcProvider.Start(FreePort.Next(), Site.Address);
            await Site.Begin(
                ("OpenIdConnect:Authority", Provider.Address.ToString().TrimEnd('/')),
                ("OpenIdConnect:ClientId", OidcProvider.ClientId),
                ("OpenIdConnect:ClientSecret", OidcProvider.ClientSecret));
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await Provider.DisposeAsync();
        }
    }
}
