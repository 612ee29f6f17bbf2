using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>Accessibility by axe-core: WCAG 2.2 to level AA, and the tool's own good practice.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Whether every page is held against it in every language (infra/axe.sh); else each page in one, by turns.</summary>
    public static readonly bool Full = Environment.GetEnvironmentVariable("LN_FULL_AXE") == "1";

    private static readonly string[] Languages = ["nn", "en", "nb"];

    /// <summary>The languages to see a page in.</summary>
    /// <param name="turn">Which page it is.</param>
    public static IReadOnlyList<string> LanguagesOf(int turn) => Full ? Languages : [Languages[turn % Languages.Length]];

    /// <summary>Fails with every fault on the page: its rule, why it matters, and the elements.</summary>
    public static async Task Check(IPage page)
    {
        var result = await page.RunAxe(Rules);
        if (result.Violations.Length > 0)
        {
            Assert.Fail(Describe(page.Url, result.Violations));
        }
    }

    private static string Describe(string address, AxeResultItem[] faults) =>
        string.Join('\n', faults.SelectMany(Lines).Prepend($"{faults.Length} accessibility faults on {address}"));

    private static IEnumerable<string> Lines(AxeResultItem fault) =>
        fault.Nodes.Select(element => $"    {element.Target}  {element.Html}").Prepend($"{fault.Id} ({fault.Impact}): {fault.Help}");
}
