using System.Text.RegularExpressions;
using LearningNetwork.Tests;

namespace LearningNetwork.Architecture;

/// <summary>A file that people write, as text: C# or Razor, under src or tests.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    public static IReadOnlyList<SourceFile> All { get; } = [.. In("src"), .. In("tests")];

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The folder below src or tests: the project's name.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The text without comments, so that a rule may be spoken of where it holds.</summary>
    public string Code => Comment().Replace(Text, "");

    public static IEnumerable<SourceFile> Of(string project) => All.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal));

    /// <summary>Where the code of these files says what the pattern seeks, as <c>path: words</c>.</summary>
    public static IEnumerable<string> Finds(IEnumerable<SourceFile> files, Regex sought) =>
        files.SelectMany(file => sought.Matches(file.Code).Select(match => $"{file.Path}: {match.Value}"));

    private static IEnumerable<SourceFile> In(string top) =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories)
        where path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal)
        let fromRoot = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !Made().IsMatch(fromRoot)
        select new SourceFile(fromRoot, File.ReadAllText(path));

    [GeneratedRegex("/(bin|obj|node_modules)/")]
    private static partial Regex Made();

    [GeneratedRegex(@"^\s*//.*$|(?<=[;{}\s])// .*$|@\*.*?\*@", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
