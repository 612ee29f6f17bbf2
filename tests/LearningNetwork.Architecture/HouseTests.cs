using LearningNetwork.Domain;
using LearningNetwork.Tests;

namespace LearningNetwork.Architecture;

/// <summary>Things lie where one looks for them.</summary>
public sealed class HouseTests
{
    private static readonly string[] AtTheTop =
    [
        "src", "tests", "infra", "LearningNetwork.sln", "LearningNetwork.Local.slnf", "README.md", "LICENSE", "global.json", "Directory.Packages.props",
        "Directory.Build.props",
    ];

    /// <summary>What git leaves alone: what the builds make, and the demo's database.</summary>
    private static readonly string[] Ignored = ["artifacts", "TestResults", "bin", "obj", "node_modules", "data"];

    /// <summary>Folders of Domain that are no kind of entity, such as what days are reckoned by, and what is only read, across all kinds.</summary>
    private static readonly string[] NoEntity = ["Access", "Texts", "Days", "Activity", "Search", "Importing", "Desk", "Figures"];

    private static readonly string[] Capabilities = [.. FoldersOf("src/LearningNetwork.Domain").Except(NoEntity)];

    [Fact]
    public void At_the_top_lies_only_what_belongs_there() => new DirectoryInfo(Repository.Root).EnumerateFileSystemInfos()
        .Select(entry => entry.Name)
        .Where(name => !name.StartsWith('.'))
        .Except([.. AtTheTop, .. Ignored])
        .ShouldBeEmpty();

    [Fact]
    public void Documents_lie_beside_what_they_describe_and_are_called_README() => new[] { "src", "tests", "infra" }
        .SelectMany(top => Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*.md", SearchOption.AllDirectories))
        .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Where(path => Path.GetFileName(path) is not ("README.md" or "SECURITY.md"))
        .ShouldBeEmpty();

    [Fact]
    public void Every_capability_of_the_domain_has_rules_and_they_are_listed()
    {
        var deciders = SourceFile.Of("LearningNetwork.Domain").Where(file => file.Path.EndsWith("Decider.cs", StringComparison.Ordinal) && file.Path.Count(c => c == '/') > 2);
        var listed = File.ReadAllText(Path.Combine(Repository.Root, "src/LearningNetwork.Domain/Deciders.cs"));

        deciders.Select(file => file.Path.Split('/')[2]).Distinct().ShouldBe(Capabilities, ignoreOrder: true);
        deciders.Select(file => $"{file.Path.Split('/')[2]}.{Path.GetFileNameWithoutExtension(file.Path)}.Decider")
            .ShouldAllBe(rules => listed.Contains(rules, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src/LearningNetwork.Storage/ReadModel")]
    [InlineData("tests/LearningNetwork.Domain.Tests")]
    public void Every_capability_is_called_the_same_in(string place) => Capabilities.Except(FoldersOf(place)).ShouldBeEmpty();

    [Theory]
    [InlineData("src/LearningNetwork.Storage/ReadModel")]
    [InlineData("src/LearningNetwork.Web/Features")]
    [InlineData("tests/LearningNetwork.Domain.Tests")]
    [InlineData("tests/LearningNetwork.Storage.Tests/ReadModel")]
    [InlineData("tests/LearningNetwork.Web.Tests/Features")]
    public void No_capability_is_called_something_else_in(string place) => FoldersOf(place).Except([.. Capabilities, .. NoEntity]).ShouldBeEmpty();

    [Fact]
    public void Every_kind_of_entity_stands_in_the_silos_grain_table()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "src/LearningNetwork.Silo/Grains/GrainTable.cs"));

        Deciders.All.Select(decider => decider.Kind).Where(kind => !table.Contains($"(\"{kind}\", idleMinutes:", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> FoldersOf(string place) =>
        new DirectoryInfo(Path.Combine(Repository.Root, place)) is { Exists: true } folder
            ? folder.EnumerateDirectories().Where(one => one.EnumerateFiles("*", SearchOption.AllDirectories).Any()).Select(one => one.Name).Except(["bin", "obj"])
            : [];
}
