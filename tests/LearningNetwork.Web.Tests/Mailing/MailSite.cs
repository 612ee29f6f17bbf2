using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>A site that sends e-mail, people who chose it, and something to tell them.</summary>
internal static class MailSite
{
    public const string Address = "leiar.med.saereige.namn@kommune.example";

    public static Task<WorkHost> Start(MailServer server) => Start(server.Port);

    public static Task<WorkHost> Start(int port) => WorkHost.Start(MailServer.SettingsFor(port));

    /// <summary>A lead of project 3 with a confirmed address.</summary>
    public static async Task<PersonId> Chosen(this WorkHost site, MailRhythm rhythm, string address = Address)
    {
        var lead = await site.Member(Role.ProjectLead, project: "p3");
        var choices = site.Services.GetRequiredService<MailChoices>();
        await choices.Put(lead, WorkHost.Vestland, address, rhythm, "nb", default);
        (await choices.Verify(lead, WorkHost.Vestland, address, default)).ShouldBeTrue();
        return lead;
    }

    public static Task Round(this WorkHost site) => site.Services.GetRequiredService<MailRounds>().Round(default);

    /// <summary>How what was sent stands when no more than so many are on their way any more: the program goes round by itself too.</summary>
    /// <param name="unknown">Of how many nobody will ever know whether they went.</param>
    public static async Task<IReadOnlyList<MailState>> Settled(this WorkHost site, PersonId person, int unknown = 0)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!patience.IsCancellationRequested)
        {
            var states = (await site.Services.GetRequiredService<SentMails>().Of(person, WorkHost.Vestland, 50, default)).Select(mail => mail.State).ToList();
            if (states.Count(state => state == MailState.Claimed) <= unknown)
                return states;
        }

        throw new TimeoutException("An e-mail is on its way for ever.");
    }

    /// <summary>A service that has not asked yet asks project 3 for something, of which its leads are told; there are five of them.</summary>
    public static async Task Ask(this WorkHost site)
    {
        (string Service, string Municipality)[] services = [("sveio", "4612"), ("stord", "4614"), ("voss-herad", "4621"), ("kvam", "4622"), ("askoy", "4627")];
        var said = "";
        foreach (var (service, municipality) in services)
        {
            using var http = await site.Program(await site.Member(Role.ServiceLeader, service: service));
            using var answer = await http.Post("/api/v1/sharing-requests", $$"""{ "productId": "mal-for-barnesamtale", "municipality": "{{municipality}}", "reason": "Vi vil prøve." }""");
            if (answer.IsSuccessStatusCode)
                return;
            said = await answer.Content.ReadAsStringAsync();
        }

        throw new InvalidOperationException("None of them can ask: " + said);
    }

    /// <summary>Another lead of project 3 publishes its status so often, of which its leads are told.</summary>
    public static async Task Tell(this WorkHost site, int times)
    {
        using var http = await site.Program(await site.Member(Role.ProjectLead, project: "p3"));
        for (var time = 0; time < times; time++)
            (await http.Post("/api/v1/projects/p3/status", $$"""{"light":"green","on":"{{site.Clock.GetUtcNow().NorwegianDay():yyyy-MM-dd}}","text":"Det går {{time}}."}""")).EnsureSuccessStatusCode();
    }

    /// <summary>Goes forward to the next Monday at this hour in Norway, give or take one where its clocks are changed on the way.</summary>
    public static void ToMonday(this WorkHost site, int hour)
    {
        var clock = site.Clock.GetUtcNow().NorwegianClock();
        var days = 1 + (((int)DayOfWeek.Monday - (int)clock.DayOfWeek + 6) % 7);
        site.Clock.Advance(clock.Date.AddDays(days).AddHours(hour) - clock);
    }

    /// <summary>A program with a token of this person's.</summary>
    public static async Task<HttpClient> Program(this WorkHost site, PersonId person) =>
        site.Api(await site.Services.GetRequiredService<ServiceTokens>().Make(person, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), default));
}
