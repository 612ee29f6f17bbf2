using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LearningNetwork.Web.Tests.Texts;

/// <summary>
/// The keys that the source names. A key is named by <c>T["…"]</c> and <c>T.Count("…")</c>; used by standing in any string, or by
/// beginning or ending as a family does: <c>$"refusal.{code}"</c> or <c>"refusal." + code</c> uses all that begins with <c>refusal.</c>,
/// and <c>list + ".title"</c> all of two words that end so.
/// </summary>
internal static partial class SourceKeys
{
    private static readonly string Source = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Here(), "../../../src"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
        .Select(File.ReadAllText)
        .Select(text => DocumentationPattern().Replace(text, "")));

    private static readonly FrozenSet<string> Strings = StringPattern().Matches(Source).Select(match => match.Groups[1].Value).ToFrozenSet();

    private static readonly string[] Counted = [.. CountPattern().Matches(Source).Select(match => match.Groups[1].Value)];

    private static readonly string[] Families = [.. FamilyPattern().Matches(Source).Select(match => match.Groups[1].Value).Distinct()];

    private static readonly FrozenSet<string> Endings = EndingPattern().Matches(Source).Select(match => match.Groups[1].Value).ToFrozenSet();

    public static IEnumerable<string> Named =>
        [.. NamePattern().Matches(Source).Select(match => match.Groups[1].Value), .. Counted.SelectMany(key => new[] { key + ".one", key + ".other" })];

    public static bool IsUsed(string key) =>
        Strings.Contains(key)
        || Counted.Any(counted => key == counted + ".one" || key == counted + ".other")
        || (key.Split('.') is [_, var ending] && Endings.Contains(ending))
        || Families.Any(family => key.StartsWith(family, StringComparison.Ordinal));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("""^\s*///.*$""", RegexOptions.Multiline)]
    private static partial Regex DocumentationPattern();

    [GeneratedRegex("""\bt\["([^"{]+)"(?! \+)""", RegexOptions.IgnoreCase)]
    private static partial Regex NamePattern();

    [GeneratedRegex("""\bt\.Count\("([^"]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex CountPattern();

    [GeneratedRegex("""\$?"([a-z][a-z-]*\.)(?:\{|" \+)""")]
    private static partial Regex FamilyPattern();

    [GeneratedRegex("""\w \+ "\.([a-z-]+)"\]""")]
    private static partial Regex EndingPattern();

    [GeneratedRegex("""(?<=")([a-z][A-Za-z0-9_.-]*)(?=")""")]
    private static partial Regex StringPattern();
}
