using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LearningNetwork.Web.Tests.Texts;

/// <summary>What every page holds to, read from its source.</summary>
public sealed partial class WordsOnPagesTests
{
    [Fact]
    public void Every_word_that_a_reader_sees_comes_from_the_texts() =>
        Pages().Where(page => !page.File.Contains("/Gallery/", StringComparison.Ordinal))
            .SelectMany(page => Words(page.Markup).Select(word => $"{page.File}: {word}"))
            .ShouldBeEmpty();

    [Fact]
    public void No_page_holds_a_script_or_a_style_that_the_content_security_policy_refuses() =>
        Pages().Where(page => RefusedPattern().IsMatch(page.Markup)).Select(page => page.File).ShouldBeEmpty();

    [Theory]
    [InlineData("<p>Produkt</p>", true)]
    [InlineData("<p>@T[\"products.title\"]</p>", false)]
    [InlineData("<nav aria-label=\"Meny\"></nav>", true)]
    [InlineData("<span> · </span>", false)]
    public void A_word_of_a_pages_own_is_found(string markup, bool found) => Words(markup).Any().ShouldBe(found);

    private static IEnumerable<string> Words(string markup) =>
        TextPattern().Matches(markup).Concat(AttributePattern().Matches(markup)).Select(match => match.Groups[1].Value.Trim()).Where(text => WordPattern().IsMatch(text));

    private static IEnumerable<(string File, string Markup)> Pages() =>
        from file in Directory.EnumerateFiles(Path.Combine(Here(), "../../../src/LearningNetwork.Web"), "*.razor", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal)
        let markup = CommentPattern().Replace(File.ReadAllText(file), "").Split("@code")[0]
        select (Path.GetFullPath(file), markup);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"[a-z""/]>([^<>@{}()=;]+)<")]
    private static partial Regex TextPattern();

    [GeneratedRegex("""\b(?:aria-label|title|alt|placeholder)="([^"@]+)""")]
    private static partial Regex AttributePattern();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex WordPattern();

    [GeneratedRegex("""<script(?![^>]* src="@Frame\.Assets)|<style|\sstyle="|\son[a-z]+=["']""")]
    private static partial Regex RefusedPattern();
}
