using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>Accessibility by axe-core: WCAG 2.2 to level AA, and the tool's own good practice.</summary>
public static class Axe
{
    // Its runner for Playwright gathers what it finds in frames on a blank page beside each page, and so takes twice as long; no page here has a frame.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // A page that a form led to is waited for, since its styles may not be there yet. Nothing is loaded once more: of these rules only the one about sound that starts by itself asks for that, and no page has sound.
    private const string Run = """
        async () => {
            if (document.readyState !== 'complete') await new Promise(loaded => addEventListener('load', loaded, { once: true }));
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
            return found.violations.map(fault => [`${fault.id} (${fault.impact}): ${fault.help}`, ...fault.nodes.map(element => `    ${element.target.join(' ')}  ${element.html}`)].join('\n'));
        }
        """;

    /// <summary>Whether every page is held against it in every language (infra/axe.sh); else each page in one, by turns.</summary>
    public static readonly bool Full = Environment.GetEnvironmentVariable("LN_FULL_AXE") == "1";

    private static readonly string[] Languages = ["nn", "en", "nb"];

    /// <summary>The languages to see a page in.</summary>
    /// <param name="turn">Which page it is.</param>
    public static IReadOnlyList<string> LanguagesOf(int turn) => Full ? Languages : [Languages[turn % Languages.Length]];

    /// <summary>Fails with every fault on the page: its rule, why it matters, and the elements.</summary>
    public static async Task Check(IPage page)
    {
        await page.EvaluateAsync(Script);
        var faults = await page.EvaluateAsync<string[]>(Run);
        if (faults.Length > 0)
            Assert.Fail(string.Join('\n', faults.Prepend($"{faults.Length} accessibility faults on {page.Url}")));
    }
}
