using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Archives;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Archives;

/// <summary>The archive is read here as a later reader would: its files, without the program that wrote them.</summary>
public sealed class ArchiveTests(TestHost host, ArchivedDemo archive) : IClassFixture<ArchivedDemo>
{
    [Fact]
    public void Every_file_has_its_checksum_and_no_other_is_listed()
    {
        var lines = archive.Text(ArchiveFolder.Sums).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2)).ToList();

        lines.Select(line => line[1]).Order(StringComparer.Ordinal).ShouldBe(archive.Files.Where(file => file != ArchiveFolder.Sums));
        lines.ShouldAllBe(line => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(archive.Folder, line[1])))) == line[0]);
    }

    [Fact]
    public void Everything_is_found_from_the_first_page_and_no_page_needs_a_program()
    {
        var (found, waiting) = (new HashSet<string>(), new Queue<string>(["index.html"]));
        while (waiting.TryDequeue(out var path))
        {
            if (!found.Add(path) || !path.EndsWith(".html", StringComparison.Ordinal))
                continue;
            var page = archive.Page(path);
            page.QuerySelectorAll("script, form, iframe, img, style").ShouldBeEmpty();
            page.QuerySelector("h1")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(one => one.GetAttribute("href")!).Where(href => !href.StartsWith("https://", StringComparison.Ordinal)))
                waiting.Enqueue(Path.GetRelativePath(archive.Folder, Path.GetFullPath(Path.Combine(archive.Folder, Path.GetDirectoryName(path)!, link))));
        }

        found.Order(StringComparer.Ordinal).ShouldBe(archive.Files.Where(file => file != ArchiveFolder.Sums && !file.EndsWith(".json", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_thing_is_a_page_and_JSON_that_say_the_same_of_it()
    {
        archive.Things.Count().ShouldBeGreaterThan(50);
        foreach (var path in archive.Things)
        {
            var (page, card) = (archive.Page(path), archive.Json(Path.ChangeExtension(path, "json"))["archive"]!);
            page.QuerySelector("h1")!.TextContent.ShouldBe(card["title"]!.GetValue<string>());
            page.Body!.TextContent.ShouldContain(card["logHash"]!.GetValue<string>());
            page.Body!.TextContent.ShouldContain(card["networkName"]!.GetValue<string>());
            foreach (var party in card["parties"]!.AsArray())
                page.Body!.TextContent.ShouldContain(party!["name"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_products_JSON_is_what_the_read_model_says()
    {
        var (network, products) = (new NetworkId("vestland"), host.Services.GetRequiredService<ProductQueries>());
        foreach (var path in archive.Things.Where(path => path.StartsWith("vestland/products/", StringComparison.Ordinal) && !path.Contains("prove", StringComparison.Ordinal)).Take(20))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var found = await products.Find(network, new ProductVisibility(All: true, []), new ProductId(id), default);
            var said = JsonSerializer.SerializeToNode(ProductDocument.Of(found!, new Actor(new("reader"), network, [Role.Reader], null, [])), ApiJson.Options);
            Same(archive.Json(Path.ChangeExtension(path, "json"))["content"], said, "title", "kind", "islands", "projects", "description", "form", "reviews", "editions");
        }
    }

    [Fact]
    public async Task A_requests_JSON_is_what_the_coordinator_is_told()
    {
        using var coordinator = host.Api("demo-coordinator");
        var all = archive.Things.Where(path => path.StartsWith("vestland/requests/", StringComparison.Ordinal)).ToList();
        all.Count.ShouldBeGreaterThan(10);
        foreach (var path in all)
        {
            var said = JsonNode.Parse(await coordinator.GetStringAsync("/api/v1/sharing-requests/" + Path.GetFileNameWithoutExtension(path)));
            var kept = archive.Json(Path.ChangeExtension(path, "json"))["content"]!["request"];
            if (kept!["version"]!.GetValue<int>() == said!["version"]!.GetValue<int>()) // other tests go on with some of them
                Same(kept, said, "id", "productTitle", "serviceName", "owners", "status", "recommendation", "resourceLevel", "reason", "submittedAt");
        }
    }

    [Fact]
    public void What_is_a_services_own_lies_in_its_folder_alone()
    {
        var whole = archive.Things.Where(path => path.Contains("/services/", StringComparison.Ordinal)).Select(path => (Path: path, Json: archive.Json(Path.ChangeExtension(path, "json")))).ToList();
        whole.ShouldAllBe(one => one.Json["archive"]!["access"]!.GetValue<string>() == "service" && one.Json["archive"]!["parties"]!.AsArray().Any(party => party!["id"]!.GetValue<string>() == one.Path.Split('/')[2]));
        whole.Count(one => one.Json["content"]!["request"] is { } request && Filled(request)).ShouldBeGreaterThan(0, "plans are in it");
        whole.Count(one => one.Json["archive"]!["kind"]!.GetValue<string>() == "council-report").ShouldBeGreaterThanOrEqualTo(2);

        var sent = archive.Things.Where(path => path.StartsWith("vestland/requests/", StringComparison.Ordinal)).Select(path => archive.Json(Path.ChangeExtension(path, "json"))).ToList();
        sent.ShouldAllBe(one => one["archive"]!["access"]!.GetValue<string>() == "network" && !Filled(one["content"]!["request"]!) && one["content"]!["evaluation"] == null);
    }

    [Fact]
    public async Task One_network_can_be_archived_by_itself_and_one_that_is_not_there_cannot()
    {
        var into = Directory.CreateTempSubdirectory("ln-archive-");
        try
        {
            var elsewhere = Path.Combine(into.FullName, "elsewhere");
            ArchivedDemo.FilesIn(await archive.Make(Path.Combine(into.FullName, "one"), "--network", "oyriket")).ShouldNotContain(file => file.StartsWith("vestland", StringComparison.Ordinal));
            (await ProgramFrame.Run(["archive", "--demo", "--data", host.DataFolder, "--to", elsewhere, "--network", "ukjent"])).ShouldBe(ProgramFrame.Failed);
            Directory.EnumerateFileSystemEntries(elsewhere).ShouldBeEmpty("what was not finished is gone");
        }
        finally
        {
            into.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_archive_is_never_written_over()
    {
        var into = Directory.CreateTempSubdirectory("ln-archive-");
        try
        {
            var folder = ArchiveFolder.Begin(into.FullName, DateTimeOffset.UnixEpoch);
            Should.Throw<InvalidOperationException>(() => ArchiveFolder.Begin(into.FullName, DateTimeOffset.UnixEpoch));
            await folder.Bytes("a/b.txt", "x"u8.ToArray(), default);
            await Should.ThrowAsync<IOException>(() => folder.Bytes("a/b.txt", "y"u8.ToArray(), default));
            await folder.Finish(default);
            Should.Throw<InvalidOperationException>(() => ArchiveFolder.Begin(into.FullName, DateTimeOffset.UnixEpoch));
        }
        finally
        {
            into.Delete(recursive: true);
        }
    }

    private static bool Filled(JsonNode request) => request["steps"]!.AsArray().Any(step => step!["values"]!.AsObject().Count > 0);

    private static void Same(JsonNode? kept, JsonNode? said, params string[] members)
    {
        foreach (var member in members)
            JsonNode.DeepEquals(kept![member], said![member]).ShouldBeTrue($"{member}: {kept[member]} and {said[member]}");
    }
}
