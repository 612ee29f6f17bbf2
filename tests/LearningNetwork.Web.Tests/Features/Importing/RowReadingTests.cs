using LearningNetwork.Web.Features.Importing;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.Importing;

/// <summary>Several names in one cell, of which some hold the sign that stands between them.</summary>
public sealed class RowReadingTests
{
    private static readonly Phrases T = Phrasebook.Shipped.In(Language.Bokmaal);
    private static readonly SheetColumn Guests = new("projects.guests");
    private static readonly Dictionary<string, int> Known = new() { ["Bufetat, region vest"] = 1, ["Askøy"] = 2, ["Barn, unge, familie"] = 3 };

    [Theory]
    [InlineData("Bufetat, region vest", "1")]
    [InlineData("Askøy, Bufetat, region vest", "2 1")]
    [InlineData("Bufetat, region vest; Askøy", "1 2")]
    [InlineData("Barn, unge, familie,Askøy\nBufetat,region vest", "3 2 1")]
    [InlineData("", "")]
    public void A_name_may_hold_commas(string typed, string meant)
    {
        var (found, problems) = Read(typed);

        problems.ShouldBeEmpty();
        string.Join(' ', found).ShouldBe(meant);
    }

    [Fact]
    public void What_names_nothing_is_told_part_by_part()
    {
        var (found, problems) = Read("Bufetat, Askøy, Ukjent");

        found.ShouldBe([2]);
        problems.Select(problem => problem.Refusal.Arguments[1]).ShouldBe(["Bufetat", "Ukjent"]);
    }

    private static (IReadOnlyList<int> Found, IReadOnlyList<SheetProblem> Problems) Read(string typed)
    {
        var problems = new List<SheetProblem>();
        var (table, _) = SheetTable.Of(new(null, [new(1, ["Gjester", "Annet"]), new(2, [typed, "x"])], []), [Guests], T);
        return ([.. table!.Row(table.Rows[0], problems).Each<int>(Guests, name => Known.TryGetValue(name, out var known) ? known : null)], [.. problems.Where(problem => problem.Refusal.Code != "cell_required")]);
    }
}
