using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>What programs sign in with.</summary>
public sealed class TokenTests(WorkFixture work) : IClassFixture<WorkFixture>
{
    private WorkHost Site => work.Site;

    [Fact]
    public async Task A_token_is_shown_once_and_opens_the_api_and_no_page()
    {
        var reader = await Site.Reader(await Site.Member(Role.Reader));

        var token = await Make(reader, "read");

        (await reader.Get("/account/tokens")).Text.ShouldNotContain(token);
        using var program = Site.Api(token);
        ((int)(await program.GetAsync("/api/v1/products")).StatusCode).ShouldBe(200);
        ((int)(await program.GetAsync("/products")).StatusCode).ShouldBe(303);
        (await reader.Http.GetAsync("/api/v1/products")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized, "a cookie counts on pages only");
    }

    [Fact]
    public async Task One_that_only_reads_sends_no_command()
    {
        var leader = await Site.Reader(await Site.Member(Role.ServiceLeader, "askoy"));
        var (reads, writes) = (Site.Api(await Make(leader, "read")), Site.Api(await Make(leader, "write")));
        const string ask = "/api/v1/sharing-requests";

        await (await reads.Post(ask)).ShouldBeProblem(403, "not_allowed");
        ((int)(await writes.Post(ask)).StatusCode).ShouldBe(422, "it is read, and lacks its fields");
    }

    [Fact]
    public async Task It_ends_when_it_is_ended_when_it_is_old_and_when_its_maker_goes()
    {
        await using var site = await WorkHost.Start();
        var person = await site.Member(Role.Reader);
        var reader = await site.Reader(person);
        var (ended, old, kept) = (await Make(reader, "read", "365"), await Make(reader, "read", "30"), await Make(reader, "read", "365"));
        var tokens = site.Services.GetRequiredService<ServiceTokens>();
        var first = (await tokens.Of(person, WorkHost.Vestland, CancellationToken.None))[^1];

        (await reader.Press("/account/tokens", $"/account/tokens/{first.Id}/end")).Status.ShouldBe(303);
        (await StatusWith(site, ended)).ShouldBe(401);
        (await StatusWith(site, old)).ShouldBe(200);
        site.Clock.Advance(TimeSpan.FromDays(30));
        (await StatusWith(site, old)).ShouldBe(401);
        (await StatusWith(site, kept)).ShouldBe(200);
        await site.Services.GetRequiredService<Memberships>().End(person, WorkHost.Vestland, person, CancellationToken.None);
        (await StatusWith(site, kept)).ShouldBe(401);
    }

    [Fact]
    public async Task Nobody_ends_anothers()
    {
        var (owner, stranger) = (await Site.Member(Role.Reader), await Site.Reader(await Site.Member(Role.Coordinator)));
        var token = await Make(await Site.Reader(owner), "read");
        var id = (await Site.Services.GetRequiredService<ServiceTokens>().Of(owner, WorkHost.Vestland, CancellationToken.None))[0].Id;
        var proof = (await stranger.Get("/account/tokens")).Find("form[action='/account/tokens'] input[name='__RequestVerificationToken']").GetAttribute("value")!;

        (await stranger.Send($"/account/tokens/{id}/end", [("__RequestVerificationToken", proof)])).Status.ShouldBe(404);
        (await StatusWith(Site, token)).ShouldBe(200);
    }

    [Theory]
    [InlineData("name", "name", "")]
    [InlineData("scope", "scope", "all")]
    [InlineData("life", "life", "99999")]
    public async Task What_no_token_can_be_is_refused_beside_its_field(string field, string name, string value)
    {
        var reader = await Site.Reader(await Site.Member(Role.Reader));
        (string, string)[] usual = [("name", "rapport"), ("scope", "read"), ("life", "90")];

        var page = await reader.Post("/account/tokens", [.. usual.Where(one => one.Item1 != name), (name, value)]);

        page.Status.ShouldBe(422);
        page.Find("#errors a").GetAttribute("href").ShouldBe("#" + field);
    }

    private static async Task<string> Make(PageReader reader, string scope, string life = "90") =>
        (await reader.Post("/account/tokens", ("name", "rapport"), ("scope", scope), ("life", life))).Find("#token").TextContent;

    private static async Task<int> StatusWith(WorkHost site, string token)
    {
        using var program = site.Api(token);
        return (int)(await program.GetAsync("/api/v1/products")).StatusCode;
    }
}
