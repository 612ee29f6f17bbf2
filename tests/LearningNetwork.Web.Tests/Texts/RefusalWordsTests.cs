using System.Text.RegularExpressions;
using LearningNetwork.Domain;
using LearningNetwork.Tests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Texts;

public sealed partial class RefusalWordsTests
{
    private static readonly Phrases English = Phrasebook.Shipped.In(Language.English);

    [Fact]
    public void Every_code_that_the_source_refuses_with_has_its_words()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RefusalPattern().Matches(File.ReadAllText(file)))
            .SelectMany(match => CodePattern().Matches(match.Value))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        codes.Count.ShouldBeGreaterThan(30);
        codes.Where(code => !Phrasebook.Shipped.Keys.Contains("refusal." + code)).ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_says_its_values() => Refusals.TooLong("unheardOf", 4000).Say(English).ShouldBe("'unheardOf' can have at most 4000 characters.");

    [Fact]
    public void All_that_is_missing_is_named() => Refusal.Invalid("plan_incomplete", "unheardOf", "unseen").Say(English).ShouldContain("'unheardOf, unseen'");

    [Fact]
    public void A_code_without_words_is_said_as_it_is() => Refusal.Conflict("unheard_of", "x").Say(English).ShouldBe("unheard_of(x)");

    [GeneratedRegex("""Refusal\.(?:Forbidden|Missing|Invalid|Conflict)\([^)]*""")]
    private static partial Regex RefusalPattern();

    [GeneratedRegex("\"([a-z][a-z_]+)\"")]
    private static partial Regex CodePattern();
}
