using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>After an erasure the person's name and words are in no file of the database, no line of the journal, no page, no answer, no export and no archive.</summary>
public sealed class ErasedEverywhereTests
{
    private const string Name = "Åse Særeigen Etternamn";
    private const string Asked = "Ei særeigen grunngiving om naust";
    private const string Told = "Eit særeigent kapittel om fjøs";
    private const string Secret = "ein særeigen passordsetning";

    private static readonly string[] Values = [Name, Asked, Told, Secret];

    [Fact]
    public async Task What_was_erased_is_in_no_file_log_page_export_or_archive()
    {
        await using var site = await WorkHost.Start();
        var (writer, sister) = (await site.Member(Role.ServiceLeader, service: "stord", name: Name), await site.Member(Role.ServiceLeader, service: "stord"));
        var (coordinator, owner) = (await site.Member(Role.Coordinator), await site.Member(Role.ProjectLead, project: "p3"));
        var (request, report) = await Write(site, writer);
        string[] details = [$"/requests/{request}", $"/api/v1/sharing-requests/{request}", $"/reports/{report}/staffing", $"/reports/{report}/word", $"/api/v1/council-reports/{report}", $"/people/{writer.Value}", "/account/data"];
        (await Found(site, [sister, coordinator, owner, writer], details)).ShouldBe([Name, Asked, Told], ignoreOrder: true, "the search finds what is there");
        (await InArchive(site)).ShouldBe([Asked]);

        var door = await site.Reader(coordinator);
        (await door.Press($"/people/{writer.Value}", $"/people/{writer.Value}/erase", ("sure", "yes"), ("texts", "yes"))).Status.ShouldBe(303);

        (await Found(site, [sister, coordinator, owner], details)).ShouldBeEmpty();
        (await InArchive(site)).ShouldBeEmpty();
        Values.Where(value => Directory.EnumerateFiles(site.Data).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Any(file => Holds(Bytes(file), value))).ShouldBeEmpty();
        site.Logged.All.ShouldNotBeEmpty();
        Values.Where(value => site.Logged.All.Any(line => line.Contains(value, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
        var checkedLog = await site.Services.GetRequiredService<Verify>().Run(null, CancellationToken.None);
        checkedLog.Faults.ShouldBeEmpty();
        checkedLog.ErasedTexts.ShouldBe(2);
    }

    /// <summary>Asks for a product and writes a chapter, as a program of the leader's; and is refused at the door with a password.</summary>
    private static async Task<(string Request, string Report)> Write(WorkHost site, PersonId writer)
    {
        using var api = await Api(site, writer);
        var asked = await api.PostAsync("/api/v1/sharing-requests", Body($$"""{ "productId": "mal-for-barnesamtale", "municipality": "4614", "reason": "{{Asked}}" }"""));
        ((int)asked.StatusCode).ShouldBe(201, await asked.Content.ReadAsStringAsync());
        var report = $"stord.{site.Clock.GetUtcNow().Year - 1}";
        ((int)(await api.PutAsync($"/api/v1/council-reports/{report}", null)).StatusCode).ShouldBe(200);
        var wrote = await api.PostAsync($"/api/v1/council-reports/{report}/contributions", Body($$"""{ "chapter": "staffing", "by": "serviceLeader", "text": "{{Told}}" }"""));
        ((int)wrote.StatusCode).ShouldBe(200, await wrote.Content.ReadAsStringAsync());
        (await site.Browser().Press("/sign-in/local", "/sign-in/local", ("name", Name), ("password", Secret))).Status.ShouldBe(422);
        return ((await asked.Json()).GetProperty("id").GetString()!, report);
    }

    /// <summary>Which of the values these people find on any page, list or export of the program, and in these details.</summary>
    private static async Task<IReadOnlyList<string>> Found(WorkHost site, PersonId[] people, string[] details)
    {
        var found = new HashSet<string>();
        var lists = site.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false }
            && endpoint.RoutePattern.Parameters.Count == 0 && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"));
        string[] paths = [.. lists.Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')), .. details];
        foreach (var person in people)
        {
            using var api = await Api(site, person);
            var reader = await site.Reader(person);
            foreach (var path in paths)
            {
                var answer = await (path.StartsWith("/api/", StringComparison.Ordinal) ? api : reader.Http).GetAsync(path);
                var bytes = Unpacked(await answer.Content.ReadAsByteArrayAsync());
                found.UnionWith(Values.Where(value => Holds(bytes, value)));
            }
        }

        return [.. found];
    }

    private static async Task<IReadOnlyList<string>> InArchive(WorkHost site)
    {
        var into = Directory.CreateTempSubdirectory("ln-erased-");
        try
        {
            (await ProgramFrame.Run(["archive", "--data", site.Data, "--to", into.FullName])).ShouldBe(0);
            var files = Directory.EnumerateFiles(into.FullName, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToList();
            files.Count.ShouldBeGreaterThan(10);
            return [.. Values.Where(value => files.Any(file => Holds(file, value)))];
        }
        finally
        {
            into.Delete(recursive: true);
        }
    }

    private static async Task<HttpClient> Api(WorkHost site, PersonId person)
    {
        var api = site.Api(await site.Services.GetRequiredService<ServiceTokens>().Make(person, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), CancellationToken.None));
        api.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("nn"));
        return api;
    }

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");

    /// <summary>A page or file as it is; a workbook or a Word document with its parts unpacked.</summary>
    private static byte[] Unpacked(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
            return bytes;
        using var packed = new ZipArchive(new MemoryStream(bytes));
        using var all = new MemoryStream();
        foreach (var entry in packed.Entries)
        {
            using var part = entry.Open();
            part.CopyTo(all);
        }

        return all.ToArray();
    }

    private static bool Holds(byte[] bytes, string value) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) >= 0
        || bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlEncode(value))) >= 0;

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
