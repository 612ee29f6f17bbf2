using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>The same choice and the same list for a program as on the page.</summary>
public sealed class MailApiTests
{
    [Fact]
    public async Task A_program_chooses_sees_what_was_sent_and_has_the_address_forgotten()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Member(Role.ProjectLead, project: "p3");
        using var program = await site.Program(lead);
        (await program.GetStringAsync("/api/v1/mail")).ShouldBe("""{"address":null,"rhythm":"none","verified":false}""");

        using var chosen = await program.Put("/api/v1/mail", $$"""{ "address": "{{MailSite.Address}}", "rhythm": "atOnce" }""");
        (await chosen.Content.ReadAsStringAsync()).ShouldBe($$"""{"address":"{{MailSite.Address}}","rhythm":"atOnce","verified":false}""");
        var question = await server.Next();
        using var again = await program.Put("/api/v1/mail", $$"""{ "address": "{{MailSite.Address}}", "rhythm": "atOnce" }""");
        server.HasMore.ShouldBeFalse("the question is asked no more often than every other minute");
        (await site.Browser().Send(new Uri(question.Text.Trim()).PathAndQuery, [])).Status.ShouldBe(200);
        (await program.GetStringAsync("/api/v1/mail")).ShouldContain("\"verified\":true");

        await site.Ask();
        await site.Round();
        var told = await server.Next();
        (await site.Settled(lead)).Count.ShouldBe(2);
        var items = (await (await program.GetAsync("/api/v1/mail/sent")).Json()).GetProperty("items").EnumerateArray().ToList();
        items.Select(item => (item.GetProperty("subject").GetString(), item.GetProperty("state").GetString())).ShouldBe([(told.Subject, "sent"), (question.Subject, "sent")]);
        (await (await site.Reader(lead)).Get("/account/mail")).Text.ShouldContain(told.Subject);
        using var stranger = await site.Program(await site.Member(Role.Coordinator));
        (await stranger.GetStringAsync("/api/v1/mail/sent")).ShouldBe("""{"items":[]}""");

        using var forgotten = await program.Put("/api/v1/mail", """{ "rhythm": "none" }""");
        (await program.GetStringAsync("/api/v1/mail")).ShouldBe("""{"address":null,"rhythm":"none","verified":false}""");
        (await site.Services.GetRequiredService<MailChoices>().Find(lead, WorkHost.Vestland, default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "address": "a@b.example" }""", "required")]
    [InlineData("""{ "address": "a@b.example", "rhythm": "hourly" }""", "not_a_value")]
    [InlineData("""{ "rhythm": "weekly" }""", "required")]
    [InlineData("""{ "address": "ingen adresse", "rhythm": "weekly" }""", "not_a_value")]
    [InlineData("""{ "address": "a@b.example, c@d.example", "rhythm": "weekly" }""", "not_a_value")]
    [InlineData("""{ "address": "ola.@kommune.example", "rhythm": "weekly" }""", "not_a_value")]
    [InlineData("""{ "address": "a@b.example\nBcc: c@d.example", "rhythm": "weekly" }""", "not_a_value")]
    public async Task What_is_no_choice_is_refused_by_its_field(string body, string code)
    {
        await using var site = await MailSite.Start(FreePort.Next());
        var person = await site.Member(Role.Reader);
        using var program = await site.Program(person);
        using var answer = await program.Put("/api/v1/mail", body);

        await answer.ShouldBeProblem(422, code);
        (await site.Services.GetRequiredService<MailChoices>().Find(person, WorkHost.Vestland, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_server_there_is_nothing_to_choose()
    {
        await using var site = await WorkHost.Start();
        using var program = await site.Program(await site.Member(Role.Reader));
        ((int)(await program.GetAsync("/api/v1/mail")).StatusCode).ShouldBe(404);
        ((int)(await program.GetAsync("/api/v1/mail/sent")).StatusCode).ShouldBe(404);
        using var put = await program.Put("/api/v1/mail", """{ "rhythm": "none" }""");
        ((int)put.StatusCode).ShouldBe(404);
    }
}
