using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using Sheet = LearningNetwork.Web.Spreadsheets.Sheet;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>
/// Every list that can be had as a file, asked for by each of those who work with it. Made of the routes themselves: whatever is added is asked too.
/// In a demonstration of its own, since what is compared is to be of one moment.
/// </summary>
public sealed class ListExportTests(TestHost host) : IClassFixture<TestHost>
{
    /// <summary>What the lists' pages and their API are called, where that is not the same.</summary>
    private static readonly Dictionary<string, string> Called = new()
    {
        ["/api/v1/sharing-requests"] = "/requests",
        ["/api/v1/council-reports"] = "/reports",
        ["/api/v1/annual-wheels"] = "/wheels",
        ["/api/v1/rounds"] = "/group-offerings",
        ["/api/v1/other-networks/products"] = "/other-networks",
        ["/api/v1/group-offerings"] = "",       // the second sheet of the same workbook
        ["/api/v1/municipalities"] = "",        // have no page
        ["/api/v1/experiments"] = "",           // stand on their project's page
        ["/api/v1/follows"] = "",               // the second sheet beside the notifications
        ["/api/v1/leader-topics"] = "",         // the second sheet beside the group leaders
        ["/api/v1/annual-wheels/occurrences"] = "",
        ["/api/v1/network/invitations"] = "",
        ["/api/v1/interest-rounds"] = "/interest",
        ["/api/v1/interest"] = "/interest/own",
        ["/api/v1/other-networks/projects"] = "", // on the service's own page
    };

    private static readonly string[] OfVestland = ["vestland", "barnesamtale", "Askøy", "askoy", "Voss herad", "Barnets vindu", "4626"];

    public static TheoryData<string> People => ["demo-coordinator", "demo-askoy", "demo-stord", "demo-lead-p3", "demo-working-group", "demo-group-leader", "demo-other-coordinator", "demo-other-leader"];

    private IReadOnlyList<string> Lists => [.. host.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<ListedAsSheet>() is not null && endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))];

    [Fact]
    public void There_are_lists_to_ask_for() => Lists.Count.ShouldBeGreaterThanOrEqualTo(23);

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_file_opens_for_whom_the_page_opens_for_and_both_formats_hold_the_same(string person)
    {
        var reader = await host.Reader(person);
        foreach (var path in Lists.Concat(await OfOneThing()))
        {
            var (page, xlsx, csv) = await AtOneMoment(
                async () => (await reader.Get(path), await reader.Http.GetAsync(path + "?format=xlsx"), await reader.Http.GetAsync(path + "?format=csv")));
            ((int)xlsx.StatusCode, (int)csv.StatusCode).ShouldBe((page.Status, page.Status), path);
            if (page.Status != StatusCodes.Status200OK)
                continue;

            var workbook = await xlsx.Content.ReadAsByteArrayAsync();
            IsFrozen(workbook).ShouldBeTrue(path);
            var (first, second) = (Read("a.xlsx", workbook), Read("a.csv", await csv.Content.ReadAsByteArrayAsync()));
            second.Rows.Select(Plain).ShouldBe(first.Rows.Select(Plain), path);
            var leads = page.Document.QuerySelectorAll(".as-sheet a").Select(link => link.GetAttribute("href")).ToList();
            leads.ShouldBe(first.Rows.Count > 1 || HasMoreSheets(workbook) ? [path + "?format=xlsx", path + "?format=csv"] : [], path);
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_file_holds_what_programs_are_given(string person)
    {
        using var api = host.Api(person);
        var reader = await host.Reader(person);
        var compared = 0;
        foreach (var (path, _) in await Programs(api))
        {
            var page = Called.GetValueOrDefault(path, path.Replace("/api/v1", "", StringComparison.Ordinal));
            if (page.Length == 0)
                continue;
            Lists.ShouldContain(page, $"{path} is a list, and its page gives no file");
            var (answer, items) = await AtOneMoment(async () => (await reader.Http.GetAsync(page + "?format=csv&show=all"), (await Items(api, path))!));
            if ((int)answer.StatusCode != StatusCodes.Status200OK)
                continue;
            var sheet = Read("a.csv", await answer.Content.ReadAsByteArrayAsync());
            (sheet.Rows.Count - 1).ShouldBe(items.Count, path);
            if (IdColumn(sheet) is { } column && items.All(item => item.TryGetProperty("id", out _)))
                sheet.Rows.Skip(1).Select(row => row[column]).ShouldBe(items.Select(item => item.GetProperty("id").ToString()), ignoreOrder: true, path);
            compared++;
        }

        compared.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("/products?island=3", "/api/v1/products?island=3&take=200")]
    [InlineData("/products?q=samtale", "/api/v1/products?q=samtale&take=200")]
    [InlineData("/overview?waits=giver", null)]
    public async Task A_file_is_narrowed_as_its_page_is(string path, string? api)
    {
        var reader = await host.Reader("demo-coordinator");
        var all = Read("a.csv", await reader.Http.GetByteArrayAsync(path.Split('?')[0] + "?format=csv"));
        var some = Read("a.csv", await reader.Http.GetByteArrayAsync(path + "&page=2&format=csv"));

        some.Rows.Count.ShouldBeInRange(2, all.Rows.Count - 1);
        if (!path.Contains("q=", StringComparison.Ordinal)) // what is one of a set is found by its words alone
            some.Rows.Skip(1).ShouldAllBe(row => all.Rows.Any(other => Plain(other) == Plain(row)));
        if (api is not null)
            (some.Rows.Count - 1).ShouldBe((await (await host.Api("demo-coordinator").GetAsync(api)).Json()).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("demo-other-coordinator")]
    [InlineData("demo-other-leader")]
    public async Task Nothing_of_another_network_is_in_a_file(string person)
    {
        var reader = await host.Reader(person);
        foreach (var path in Lists.Concat(await OfOneThing()))
        {
            var answer = await reader.Http.GetAsync(path + "?format=csv");
            var text = answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "";
            OfVestland.Where(word => Regex.IsMatch(text, $@"(?<![\w.-]){Regex.Escape(word)}")).ShouldBeEmpty(path);
        }
    }

    /// <summary>Lists of one thing, by an example of each.</summary>
    private async Task<IReadOnlyList<string>> OfOneThing()
    {
        using var coordinator = host.Api("demo-coordinator");
        var rounds = await (await coordinator.GetAsync("/api/v1/interest-rounds")).Json();
        return ["/projects/p3/learning", "/interest/" + rounds.GetProperty("items")[0].GetProperty("id").GetString()];
    }

    private async Task<IReadOnlyList<(string Path, IReadOnlyList<JsonElement> Items)>> Programs(HttpClient api)
    {
        var lists = new List<(string, IReadOnlyList<JsonElement>)>();
        foreach (var endpoint in host.Endpoints.Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0 && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true))
        {
            var path = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            if (!path.StartsWith("/api/v1/", StringComparison.Ordinal) || path == "/api/v1/activity")
                continue;
            if (await Items(api, path) is { } items)
                lists.Add((path, items));
        }

        return lists;
    }

    /// <summary>What programs are given at a path; null where that is no list, or not for this person.</summary>
    private static async Task<IReadOnlyList<JsonElement>?> Items(HttpClient api, string path)
    {
        var answer = await api.GetAsync(path + "?others=true&take=200&limit=200&pageSize=200");
        return answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json"
            && await answer.Json() is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("items", out var items) ? [.. items.EnumerateArray()] : null;
    }

    /// <summary>What is asked for several times and is to tell of one moment: asked again where something happened meanwhile, such as a day that passed.</summary>
    private async Task<T> AtOneMoment<T>(Func<Task<T>> ask)
    {
        while (true)
        {
            var before = await Happened();
            var answer = await ask();
            if (await Happened() == before)
                return answer;
        }
    }

    /// <summary>How far the log has come.</summary>
    private Task<long> Happened() =>
        host.Services.GetRequiredService<ReadDatabase>().Find<long>("select max(position) from events", null, TestContext.Current.CancellationToken);

    private static Sheet Read(string name, byte[] bytes)
    {
        var (sheet, problems) = SpreadsheetReader.Read(name, bytes);
        problems.ShouldBeEmpty();
        return sheet!;
    }

    private static int? IdColumn(Sheet sheet) => sheet.Rows[0].Cells.ToList().IndexOf("Kode") is >= 0 and var at ? at : null;

    /// <summary>CSV shows a decimal comma and no seconds.</summary>
    private static string Plain(SheetRow row) => string.Join(" | ", row.Cells.Select(cell => Regex.Replace(Regex.Replace(cell, @"^(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d$", "$1"), @"^(\d+)\.(\d+)$", "$1,$2")).SkipLastEmpty());

    private static bool IsFrozen(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return document.WorkbookPart!.WorksheetParts.All(part => part.Worksheet.Descendants<Pane>().Single().State! == PaneStateValues.Frozen);
    }

    private static bool HasMoreSheets(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return document.WorkbookPart!.WorksheetParts.Any(part => part.Worksheet.Descendants<Row>().Count() > 1);
    }
}

file static class Cells
{
    public static IEnumerable<string> SkipLastEmpty(this IEnumerable<string> cells) => cells.Reverse().SkipWhile(string.IsNullOrEmpty).Reverse();
}
