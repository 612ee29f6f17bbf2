namespace LearningNetwork.Web.Tests.Features.AnnualWheels;

/// <summary>Annual wheels for programs: whatever the pages do.</summary>
public sealed class WheelApiTests(TestHost host)
{
    private const string Wheels = "/api/v1/annual-wheels";

    [Fact]
    public async Task Programs_of_two_services_invite_decline_join_propose_take_back_and_vote()
    {
        using var first = host.Api("demo-haugesund");
        using var second = host.Api("demo-karmoy");
        var id = (await (await first.Post(Wheels, """{"title":"Felles hjul","rule":"majority","template":"samling-hvert-ar"}""")).Json()).GetProperty("id").GetString();
        var wheel = $"{Wheels}/{id}";
        (await first.Post($"{wheel}/proposals", """{"invite":"karmoy-bokn"}""")).EnsureSuccessStatusCode();
        await (await second.GetAsync($"{wheel}/proposals")).ShouldBeProblem(404, "wheel_unknown");
        (await second.Post($"{wheel}/decline")).EnsureSuccessStatusCode();
        await (await second.Post($"{wheel}/join")).ShouldBeProblem(404, "wheel_unknown");
        (await first.Post($"{wheel}/proposals", """{"invite":"karmoy-bokn","reason":"Prøv att"}""")).EnsureSuccessStatusCode();
        (await second.Post($"{wheel}/join")).EnsureSuccessStatusCode();

        (await first.Post($"{wheel}/proposals", """{"title":"Nytt namn"}""")).EnsureSuccessStatusCode();
        await (await second.Post($"{wheel}/proposals/3/take-back")).ShouldBeProblem(403, "wheel_not_your_proposal");
        (await first.Post($"{wheel}/proposals/3/take-back")).EnsureSuccessStatusCode();
        await (await second.Post($"{wheel}/proposals/3/votes", """{"yes":true}""")).ShouldBeProblem(409, "wheel_proposal_closed");
        var proposals = (await (await second.GetAsync($"{wheel}/proposals")).Json()).GetProperty("items").EnumerateArray().ToDictionary(one => one.GetProperty("number").GetInt32());
        (proposals[3].GetProperty("outcome").GetString(), proposals[3].GetProperty("kind").GetString(), proposals[2].GetProperty("reason").GetString()).ShouldBe(("taken-back", "rename", "Prøv att"));
        await (await first.GetAsync($"{wheel}/edition")).ShouldBeProblem(404, "not_found");
        await (await first.Post($"{wheel}/proposals", """{"remove":"finst-ikkje"}""")).ShouldBeProblem(404, "wheel_activity_gone");
    }

    /// <summary>Stord follows the first edition; Bømlo owns the wheel too, so that adopting is a proposal.</summary>
    [Fact]
    public async Task A_newer_edition_is_read_and_what_is_accepted_is_proposed()
    {
        using var owner = host.Api("demo-stord");
        const string wheel = $"{Wheels}/arshjul-sunnhordland";
        var edition = await (await owner.GetAsync($"{wheel}/edition")).Json();
        edition.GetProperty("edition").GetInt32().ShouldBe(2);
        edition.GetProperty("differences").EnumerateArray().Select(one => (one.GetProperty("activity").GetString(), one.GetProperty("kind").GetString(), one.GetProperty("fields")[0].GetString()))
            .ShouldBe([("presentere", "changed", "checklist"), ("rapport", "changed", "checklist"), ("andre-tjenester", "changed", "checklist")], ignoreOrder: true);
        await (await owner.Post($"{wheel}/edition", """{"edition":1,"accepted":[]}""")).ShouldBeProblem(409, "wheel_edition_older");
        await (await owner.Post($"{wheel}/edition", """{"edition":9,"accepted":[]}""")).ShouldBeProblem(422, "not_a_value");
        await (await owner.Post($"{wheel}/edition", """{"edition":2,"accepted":["finst-ikkje"]}""")).ShouldBeProblem(422, "not_a_value");
        await (await owner.Post($"{wheel}/edition", """{"edition":2}""")).ShouldBeProblem(422, "required");
        using var stranger = host.Api("demo-askoy");
        await (await stranger.Post($"{wheel}/edition", """{"edition":2,"accepted":["rapport"]}""")).ShouldBeProblem(404, "wheel_unknown");
    }
}
