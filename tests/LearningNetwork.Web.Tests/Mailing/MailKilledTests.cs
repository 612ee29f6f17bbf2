using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>
/// The program itself, killed as by a power cut while it sends: before the server has the text, and after the server took it and before the
/// program knows. Nobody gets anything twice; each kill costs at most the one e-mail that the program had in its hands.
/// </summary>
public sealed class MailKilledTests
{
    private const int Asked = 3;

    [Fact]
    public async Task However_often_the_program_is_killed_nobody_gets_an_e_mail_twice_and_a_kill_costs_at_most_one()
    {
        await using var database = new PostgresDatabase();
        await database.InitializeAsync();
        await using var site = await WorkHost.StartOn(database.ConnectionString);
        await using var server = await MailServer.Start();
        var leads = new List<PersonId>();
        foreach (var number in Enumerable.Range(1, 3))
            leads.Add(await site.Chosen(MailRhythm.AtOnce, $"leiar{number}@kommune.example"));
        for (var one = 0; one < Asked; one++)
            await site.Ask();

        var taken = new List<TakenMail>();
        string[] lives = [MailServer.HoldText, MailServer.HoldRecipient, MailServer.HoldText, MailServer.HoldRecipient];
        foreach (var life in lives)
        {
            await server.Behave(life);
            await using var program = await Begin(database, site, server);
            if (life == MailServer.HoldText)
                taken.Add(await server.Next());
            else
                await server.Sign("held");
            await program.Kill();
        }

        await server.Behave(MailServer.Take);
        await using var last = await Begin(database, site, server);
        var lost = lives.Count(life => life == MailServer.HoldRecipient);
        while (taken.Count < (Asked * leads.Count) - lost)
            taken.Add(await server.Next());
        await site.Ask(); // one more round, which has all that came before to pass over
        var fresh = new[] { await server.Next(), await server.Next(), await server.Next() };

        fresh.Select(mail => mail.To.Single()).Distinct().Count().ShouldBe(leads.Count);
        taken.Concat(fresh).Select(mail => (mail.To.Single(), mail.Text.Split('\n')[0])).ShouldBeUnique();
        server.HasMore.ShouldBeFalse();
        var states = new List<MailState>();
        foreach (var lead in leads)
            states.AddRange(await site.Settled(lead, lives.Length));
        states.Count.ShouldBe((Asked + 1) * leads.Count);
    }

    private static Task<ServerProcess> Begin(PostgresDatabase database, WorkHost site, MailServer server)
    {
        var address = $"http://localhost:{FreePort.Next()}";
        return ServerProcess.StartAt("LearningNetwork.Server", address, [.. MailServer.SettingsFor(server.Port), ("PublicAddress", site.Address.ToString())], "--postgres", database.ConnectionString);
    }
}
