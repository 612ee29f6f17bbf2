namespace LearningNetwork.Web.Tests.Features.GroupLeaders;

/// <summary>Who leads groups, by role and never by name; and the forum, which only they read.</summary>
public sealed class GroupLeaderTests(TestHost host)
{
    private const string Leaders = "/api/v1/group-leaders";

    [Theory]
    [InlineData("""{"leader":"","role":"Rettleiar"}""", 422, "required")]
    [InlineData("""{"leader":"Kari Nordmann","role":"Rettleiar"}""", 422, "not_a_value")]
    [InlineData("""{"leader":"ny-leiar","role":" "}""", 422, "required")]
    [InlineData("""{"leader":"ny-leiar","role":"Ring 68 05 12 34"}""", 422, "personal_data")]
    [InlineData("""{"leader":"group-leader-2","role":"Rettleiar"}""", 403, "not_your_leader")]
    public async Task Someone_who_cannot_be_registered_is_refused(string body, int status, string code)
    {
        using var api = host.Api("demo-fitjar");
        await (await api.Post(Leaders, body)).ShouldBeProblem(status, code);
    }

    [Theory]
    [InlineData("""{"method":"yoga","issuer":"RBUP","validTo":"2099-01-01"}""", "not_a_value")]
    [InlineData("""{"method":"cos","issuer":"","validTo":"2099-01-01"}""", "required")]
    [InlineData("""{"method":"cos","issuer":"RBUP","validTo":"2020-01-01"}""", "qualification_ended")]
    [InlineData("""{"method":"cos","issuer":"RBUP","validTo":"snart"}""", "not_a_value")]
    public async Task A_qualification_that_is_none_is_refused(string body, string code)
    {
        using var api = host.Api("demo-stord");
        await (await api.Post(Leaders + "/group-leader/qualifications", body)).ShouldBeProblem(422, code);
    }

    [Fact]
    public async Task A_leader_is_registered_qualified_and_retired_on_pages()
    {
        var service = await host.Reader("demo-fitjar");
        (await service.Press("/group-leaders", "/group-leaders", ("leader", ""), ("role", "Rettleiar"))).Find("#leader-error");
        (await service.Press("/group-leaders", "/group-leaders", ("leader", "fitjar-leiar"), ("role", "Rettleiar"))).Location.ShouldBe("/group-leaders/fitjar-leiar");
        const string page = "/group-leaders/fitjar-leiar";
        (await service.Press(page, page + "/qualifications", ("method", "cos"), ("issuer", ""), ("validTo", "2099-01-01"))).Find("#issuer-error");
        (await service.Press(page, page + "/qualifications", ("method", "cos"), ("issuer", "RBUP"), ("validTo", "2099-01-01"))).Status.ShouldBe(303);
        (await service.Get(page)).Find(".facts").TextContent.ShouldContain("RBUP");
        (await service.Press(page, page + "/qualifications/withdraw")).Location.ShouldBe(page);
        (await service.Get(page)).Document.QuerySelectorAll(".facts").ShouldBeEmpty();
        (await service.Press(page, page + "/retire")).Location.ShouldBe("/group-leaders");
        (await service.Get(page)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_round_that_counted_on_a_qualification_hears_that_it_is_withdrawn()
    {
        using var service = host.Api("demo-masfjorden");
        const string qualification = """{"method":"cos","issuer":"RBUP","validTo":"2099-12-31"}""", round = "/api/v1/rounds/cos-i-masfjorden.fyrste";
        await Done(Leaders, """{"leader":"masfjorden-leiar","role":"Rettleiar"}""");
        await Done(Leaders + "/masfjorden-leiar/qualifications", qualification);
        await Done("/api/v1/group-offerings", """{"id":"cos-i-masfjorden","title":"COS i Masfjorden","method":"cos","owners":["masfjorden"],"costKey":"homes"}""");
        await Done("/api/v1/rounds", """{"offering":"cos-i-masfjorden","label":"fyrste","form":"digital","capacity":4,"gatherings":[{"on":"2099-03-02","begins":"09:00","ends":"12:00"}]}""");
        using (var asked = Appended.To(host, "vestland/group-leader/masfjorden-leiar"))
        {
            await Done(round + "/leaders", """{"leader":"masfjorden-leiar"}""");
            await asked.Everywhere();
        }

        await (await service.Post(Leaders + "/masfjorden-leiar/qualifications/withdraw", """{"method":"cos","issuer":"RBUP"}""")).ShouldBeProblem(422, "required");
        await (await host.Api("demo-fitjar").Post(Leaders + "/masfjorden-leiar/qualifications/withdraw", qualification)).ShouldBeProblem(403, "not_your_leader");
        using (var told = Appended.To(host, "vestland/round/cos-i-masfjorden.fyrste"))
        {
            await Done(Leaders + "/masfjorden-leiar/qualifications/withdraw", qualification);
            await told.Everywhere();
        }

        (await (await service.GetAsync(round)).Json()).ToString().ShouldContain("notQualified");
        await (await service.Post(round + "/leaders", """{"leader":"masfjorden-leiar"}""")).ShouldBeProblem(422, "leader_not_qualified");

        async Task Done(string path, string body) => ((int)(await service.Post(path, body)).StatusCode).ShouldBeInRange(200, 204, path);
    }

    [Fact]
    public async Task A_topic_is_begun_and_replied_to_by_group_leaders_and_read_by_nobody_else()
    {
        var (one, other) = (await host.Reader("demo-group-leader"), await host.Reader("demo-group-leader-2"));
        (await one.Press("/group-leaders", "/group-leaders/topics", ("title", "Eit emne"), ("text", "Ring 68 05 12 34"))).Status.ShouldBe(422);
        var topic = (await one.Press("/group-leaders", "/group-leaders/topics", ("title", "Eit emne"), ("text", "Korleis byrjar de?"))).Location!;
        (await other.Press(topic, topic + "/replies", ("text", ""))).Find("#text-error");
        (await other.Press(topic, topic + "/replies", ("text", "Med ein runde rundt bordet."))).Status.ShouldBe(303);

        (await one.Get(topic)).Text.ShouldContain("Med ein runde rundt bordet.");
        (await one.Get("/notifications")).Text.ShouldContain("Nytt svar i emnet Eit emne");
        foreach (var person in new[] { "demo-stord", "demo-coordinator", "demo-reader" })
        {
            (await (await host.Reader(person)).Get(topic)).Status.ShouldBe(403);
            (await (await host.Reader(person)).Get("/group-leaders")).Text.ShouldNotContain("Eit emne");
        }
    }

    [Fact]
    public async Task Only_the_leader_answers_from_the_own_calendar()
    {
        using var leader = host.Api("demo-group-leader");
        using var service = host.Api("demo-stord");
        await (await service.Post("/api/v1/my-rounds/tbo-f-pa-haugalandet.til-hausten/answer", """{"yes":true}""")).ShouldBeProblem(403, "not_allowed");
        await (await leader.Post("/api/v1/my-rounds/tbo-f-pa-haugalandet.til-hausten/answer", "{}")).ShouldBeProblem(422, "required");
        await (await leader.Post("/api/v1/my-rounds/finst.ikkje/answer", """{"yes":true}""")).ShouldBeProblem(409, "asking_over");
        await (await leader.Post("/api/v1/my-rounds/trygg-base-i-sunnhordland.var/answer", """{"yes":false}""")).ShouldBeProblem(409, "asking_over");
        (await (await leader.GetAsync("/api/v1/my-rounds")).Json()).ToString().ShouldContain("tbo-f-pa-haugalandet.til-hausten");
    }
}
