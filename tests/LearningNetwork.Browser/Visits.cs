using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LearningNetwork.Browser;

/// <summary>What a person does on the demonstration's pages, found as she finds it: by role and by name.</summary>
internal static class Visits
{
    /// <summary>A page in the language (nb, nn or en), signed in as the one with this name on the sign-in page in that language; as nobody without a name.</summary>
    public static async Task<IPage> Enter(this IBrowserContext reader, string? person, string language)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"/language?to={language}&return=/sign-in");
        if (person is not null)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = person, Exact = true }).Send();
            await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/sign-in")); // WaitForURL would miss a page that has loaded while it asks
        }

        return page;
    }

    /// <summary>Follows a way in of the bar on top, whose name may go on with how many wait there.</summary>
    public static Task GoTo(this IPage page, string wayIn) =>
        page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{Regex.Escape(wayIn)} ?([0-9]|$)") }).ClickAsync();

    public static Task Follow(this IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Send();

    /// <summary>Presses a button. One that sends a form is waited for until that is answered, since a click is over before: what follows may look for what came of it, also at another reader's.</summary>
    public static async Task Send(this ILocator button)
    {
        if (await button.EvaluateAsync<bool>("button => button.form?.method === 'post'"))
            await button.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");
        else
            await button.ClickAsync();
    }

    public static Task Type(this IPage page, string label, string text) => page.GetByRole(AriaRole.Main).GetByLabel(label).FillAsync(text);

    /// <summary>Chooses one of a few, named by the question and the answer.</summary>
    public static Task Choose(this IPage page, string question, string answer) =>
        page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync();
}
