using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Spreadsheets;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>People as a file: those whom the reader may change and nobody else, read back as they are called, whatever that is.</summary>
public sealed class MemberSheetTests
{
    private static readonly string[] Called = ["=1+1", "+47 og mer", "-ÆØÅ æøå", "@Kari", "Ola; Nordmann \"den andre\"", "'=hermetegn"];

    [Fact]
    public async Task People_come_out_as_they_are_called_for_whom_they_are_there()
    {
        await using var site = await WorkHost.Start();
        foreach (var name in Called)
            await site.Member(Role.ServiceWorker, service: "askoy", name: name);
        await site.Member(Role.ServiceWorker, service: "sveio", name: "Siri i Sveio");
        await site.Member(Role.Operator, name: "Drift");
        var ended = await site.Member(Role.Reader, name: "Slutta");
        await site.Services.GetRequiredService<Memberships>().End(ended, WorkHost.Vestland, ended, CancellationToken.None);
        var (coordinator, leader) = (await site.Reader(await site.Member(Role.Coordinator, name: "Kari")), await site.Reader(await site.Member(Role.ServiceLeader, service: "askoy", name: "Leiar")));
        (await coordinator.Post("/people/invite", ("invited", "@Invitert"), ("roles", "reader"))).Status.ShouldBe(200);

        foreach (var format in (string[])["xlsx", "csv"])
        {
            var all = await Read(coordinator, format);
            all.Rows[0].Cells.ShouldBe(["Namn", "Rolle", "Teneste", "Til og med", "Avslutta", "Kode"], format);
            all.Rows.Skip(1).Select(row => row[0]).ShouldBe([.. Called, "Siri i Sveio", "Slutta", "Kari", "Leiar"], ignoreOrder: true, format);
            all.Rows.Single(row => row[0] == "Slutta")[4].ShouldBe("Ja");
            (await Read(leader, format)).Rows.Skip(1).Select(row => row[0]).ShouldBe([.. Called, "Leiar"], ignoreOrder: true, format);
        }

        (await (await site.Reader(await site.Member(Role.Reader))).Get("/people?format=xlsx")).Status.ShouldBe(403);
        (await coordinator.Get("/people")).Document.QuerySelectorAll(".as-sheet a").Length.ShouldBe(2);
    }

    private static async Task<Sheet> Read(PageReader reader, string format)
    {
        var (sheet, problems) = SpreadsheetReader.Read("people." + format, await reader.Http.GetByteArrayAsync("/people?format=" + format));
        problems.ShouldBeEmpty();
        return sheet.ShouldNotBeNull();
    }
}
