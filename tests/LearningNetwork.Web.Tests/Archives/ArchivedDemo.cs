using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningNetwork.Web.Hosting;

namespace LearningNetwork.Web.Tests.Archives;

/// <summary>The demonstration, archived once while it runs, as an operator does it; and a reader of its files that knows nothing of the program.</summary>
public sealed class ArchivedDemo(TestHost host) : IAsyncLifetime
{
    private readonly DirectoryInfo into = Directory.CreateTempSubdirectory("ln-archive-");

    public string Folder { get; private set; } = "";

    /// <summary>Every file, as its path in the archive.</summary>
    public string[] Files => FilesIn(Folder);

    public async ValueTask InitializeAsync() => Folder = await Make(into.FullName);

    public async Task<string> Make(string to, params string[] more)
    {
        (await ProgramFrame.Run(["archive", "--demo", "--data", host.DataFolder, "--to", to, .. more])).ShouldBe(0);
        return Directory.GetDirectories(to).ShouldHaveSingleItem();
    }

    public static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public JsonNode Json(string path) => JsonNode.Parse(Text(path))!;

    /// <summary>The pages of things, not those that list them.</summary>
    public IEnumerable<string> Things => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && Path.GetFileName(file) != "index.html");

    public ValueTask DisposeAsync()
    {
        into.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
