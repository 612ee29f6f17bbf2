using System.Text.RegularExpressions;
using LearningNetwork.Tests;

namespace LearningNetwork.Architecture;

/// <summary>What SECURITY.md promises is held by tests that are there.</summary>
public sealed partial class SecurityDocumentTests
{
    /// <summary>A row of a table of requirements: number, requirement, how, test.</summary>
    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "src/LearningNetwork.Web/SECURITY.md"))
            .Where(line => Requirement().IsMatch(line))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Every_requirement_names_a_test_or_says_that_there_is_none()
    {
        Rows.Length.ShouldBeGreaterThan(40);
        Rows.ShouldAllBe(row => row.Length == 4);
        Rows.Where(row => !Name().IsMatch(row[3]) && row[3] is not ("–" or "as above" or "the same" or "Domain's tests")).ShouldBeEmpty();
        Rows.Count(row => row[3] == "–").ShouldBeLessThan(5);
    }

    [Fact]
    public void Every_test_that_it_names_is_there()
    {
        var classes = SourceFile.All.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => Class().Matches(file.Text).Select(match => $"{Path.GetDirectoryName(file.Path)!.Replace('/', '.')}.{match.Groups[1].Value}")).ToList();
        var folders = SourceFile.All.Select(file => Path.GetDirectoryName(file.Path)!.Replace('/', '.')).Distinct().ToList();

        Rows.SelectMany(row => Name().Matches(row[3])).Select(match => match.Groups[1].Value).Distinct()
            .Where(name => !classes.Any(one => one.EndsWith("." + name, StringComparison.Ordinal)) && !folders.Any(one => one.EndsWith("." + name, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+")]
    private static partial Regex Requirement();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bclass (\w+)")]
    private static partial Regex Class();
}
