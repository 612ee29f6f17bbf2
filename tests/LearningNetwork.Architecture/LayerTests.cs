using System.Text.RegularExpressions;

namespace LearningNetwork.Architecture;

/// <summary>What a project must not know, it does not name.</summary>
public sealed partial class LayerTests
{
    private const string Change = @"\b(?:insert\s+into|delete\s+from|(?:create|drop|alter|truncate)\s+table|update\s+\w+\s+set)\s";

    private static readonly string[] MayNameOrleans = ["LearningNetwork.Silo", "LearningNetwork.Silo.Tests", "LearningNetwork.Silo.Benchmarks", "LearningNetwork.Architecture"];

    [Fact]
    public void The_domain_has_no_clock_no_chance_no_tasks_no_culture_and_touches_nothing_outside() =>
        SourceFile.Finds(SourceFile.Of("LearningNetwork.Domain"), Impure()).ShouldBeEmpty();

    [Fact]
    public void Only_the_silo_names_Orleans() =>
        SourceFile.Finds(SourceFile.All.Where(file => !MayNameOrleans.Contains(file.Project)), Orleans()).ShouldBeEmpty();

    [Fact]
    public void Only_storage_writes_SQL() => SourceFile.Finds(
        SourceFile.All.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Project != "LearningNetwork.Storage"), Sql()).ShouldBeEmpty();

    // 'activity' grows with the log: what is asked of an entity is asked of its own tables.
    [Fact]
    public void Only_the_activity_feed_asks_the_activity() => SourceFile.Finds(
        SourceFile.Of("LearningNetwork.Storage").Where(file => !file.Path.Contains("/ReadModel/Activity/", StringComparison.Ordinal)), AsksActivity()).ShouldBeEmpty();

    [Fact]
    public void Only_web_writes_HTML() => SourceFile.Finds(
        SourceFile.All.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Project != "LearningNetwork.Web"), Html()).ShouldBeEmpty();

    // Loading sends with a clock of its own, before the program's host is there.
    [Fact]
    public void Web_does_not_know_which_host_it_has() => SourceFile.Finds(
        SourceFile.Of("LearningNetwork.Web").Where(file => !file.Path.Contains("/ReferenceData/Loading/", StringComparison.Ordinal)), Host()).ShouldBeEmpty();

    // Outside the demonstration there are none: who somebody is says SignedIn, or IWhoIsThere.
    [Fact]
    public void Only_the_demonstration_knows_its_people() => SourceFile.Finds(
        SourceFile.Of("LearningNetwork.Web").Where(file => !file.Path.Contains("/SignIn/", StringComparison.Ordinal) && !file.Path.Contains("/ReferenceData/", StringComparison.Ordinal)),
        Demonstrators()).ShouldBeEmpty();

    /// <summary>Whoever can reach a silo's port could otherwise be anyone.</summary>
    [Fact]
    public void The_silo_takes_the_actor_as_web_and_the_loops_made_it() =>
        SourceFile.Finds(SourceFile.Of("LearningNetwork.Silo"), ActorMade()).ShouldBeEmpty();

    [Theory]
    [InlineData("var sql = \"select id from products\";")]
    [InlineData("\"\"\"\n  select id,\n    name\n  from products\n\"\"\"")]
    [InlineData("$\"INSERT INTO {table} values (1)\"")]
    [InlineData("\"update products set id = @id\"")]
    public void The_search_for_SQL_finds_it(string code) => Sql().IsMatch(code).ShouldBeTrue();

    [Theory]
    [InlineData("DateTime.UtcNow")]
    [InlineData("Task<int> Ask()")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("new Random()")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("File.ReadAllText(path)")]
    public void The_search_for_what_is_impure_finds_it(string code) => Impure().IsMatch(code).ShouldBeTrue();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bTimer\b|\bGuid\.(NewGuid|CreateVersion7)|\bRandom(NumberGenerator)?\b"
        + @"|\b(Value)?Task[<.]|\basync\b|\bawait\b|\bCurrent(UI)?Culture\b|\bTimeZoneInfo\.(Local|Find)"
        + @"|\bSystem\.(IO|Net|Text\.Json|Threading|Diagnostics\.Process)\b|\b(File|Directory|Console|Environment|HttpClient|Thread|JsonSerializer)\.")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\bOrleans\w*")]
    private static partial Regex Orleans();

    [GeneratedRegex(@"\b(?:from|join)\s+activity\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksActivity();

    // In a string of one line, or in one between triple quotes; what stands between two strings may be a query over lists.
    [GeneratedRegex(
        @"""[^""\n]*(?:" + Change + @"|\bselect\b[^""\n]*\sfrom\s)[^""\n]*""|""""""[^""]*(?:" + Change + @"|\bselect\b[^""]*\sfrom\s)[^""]*""""""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Sql();

    [GeneratedRegex("""
        "[^"]*</?(?:p|a|div|span|html|body|h[1-6]|ul|li|table|tr|td|form|input|button)\b[^"]*>
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Html();

    [GeneratedRegex(@"\bnew (Actor|Sender)\b|\bActor\.Program\b")]
    private static partial Regex ActorMade();

    [GeneratedRegex(@"\bDemoPeople\b")]
    private static partial Regex Demonstrators();

    [GeneratedRegex(@"\bLocalEntities\b")]
    private static partial Regex Host();
}
