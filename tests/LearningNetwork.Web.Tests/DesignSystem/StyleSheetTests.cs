using System.Text.RegularExpressions;
using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.DesignSystem;

/// <summary>Pages and style sheet name the same things: a class that nobody draws is a page that has lost its look.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src/LearningNetwork.Web");

    [Fact]
    public void Every_class_that_a_page_names_is_drawn()
    {
        var drawn = Directory.EnumerateFiles(Path.Combine(Web, "wwwroot"), "*.css", SearchOption.AllDirectories)
            .SelectMany(sheet => SelectorPattern().Matches(File.ReadAllText(sheet)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();

        Named().Where(named => !drawn.Contains(named.Class)).ShouldBeEmpty();
    }

    [Fact]
    public void No_rule_stands_twice() =>
        File.ReadLines(Path.Combine(Web, "wwwroot/app.css")).Where(line => line.Contains('{', StringComparison.Ordinal) && line.Contains('}', StringComparison.Ordinal))
            .GroupBy(line => line.Trim()).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    private static IEnumerable<(string File, string Class)> Named() =>
        from file in Directory.EnumerateFiles(Web, "*.razor", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal)
        from Match attribute in ClassPattern().Matches(File.ReadAllText(file))
        from name in attribute.Groups[1].Value.Split(' ')
        where name.Length > 0 && name[0] != '@'
        select (Path.GetFileName(file), name);

    [GeneratedRegex("""\bclass="([^"()]*)""")]
    private static partial Regex ClassPattern();

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)")]
    private static partial Regex SelectorPattern();
}
