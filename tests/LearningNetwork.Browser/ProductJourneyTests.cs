using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.Browser;

/// <summary>A product's way: registered with a file, waited for, reviewed, asked for and taken out.</summary>
public sealed class ProductJourneyTests(BrowserFixture browser, DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Product = "/products/veiviser-for-samvar";
    private const string Text = "En veiviser for samvær, side for side.";

    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task From_a_leads_file_to_services_that_take_it_out_one_of_which_had_waited()
    {
        await using var atTheProject = await browser.NewReader(demo.Address);
        await using var atTheGroup = await browser.NewReader(demo.Address);
        await using var atTheWaiting = await browser.NewReader(demo.Address);
        await using var atTheAsking = await browser.NewReader(demo.Address);
        var lead = await atTheProject.Enter("Den gode fosterheimen", "nb");
        var group = await atTheGroup.Enter("Arbeidsgruppen", "nb");
        var waiting = await atTheWaiting.Enter("Fitjar", "nb");
        var asking = await atTheAsking.Enter("Sveio", "nb");

        await Register(lead);
        await Review(group, "4");
        await Wait(waiting);
        await Review(group, "2");

        await Told(waiting);
        await Ask(asking);
        foreach (var service in (IPage[])[waiting, asking])
            (await service.APIRequest.GetAsync($"{Product}/materials/1-1")).Status.ShouldBe(404, "nobody has said yes");
        await Accept(lead, "fitjar");
        await Accept(lead, "sveio");
        foreach (var service in (IPage[])[waiting, asking])
            await TakeOut(service);

        await lead.GotoAsync($"{Product}/taken-out");
        await Expect(lead.GetByRole(AriaRole.Main)).ToContainTextAsync("Fitjar");
        await Expect(lead.GetByRole(AriaRole.Main)).ToContainTextAsync("Sveio");
    }

    private static async Task Register(IPage lead)
    {
        await lead.GotoAsync("/products/new");
        await lead.Locator("[name=title]").FillAsync("Veiviser for samvær");
        await lead.Locator("[name=kind]").SelectOptionAsync("template");
        await lead.Locator("[name=owners]").First.CheckAsync();
        foreach (var field in (string[])["description", "forWhom", "interest", "materials", "experience"])
            await lead.Locator($"[name={field}]").FillAsync("Noe om samvær.");
        await lead.Locator("select[name=service]").SelectOptionAsync("sunnfjord");
        await lead.Locator("[name=role][value=projectLead]").CheckAsync();
        await Send(lead);
        await Expect(lead).ToHaveURLAsync(new Regex(Product + "$"));

        await lead.GotoAsync($"{Product}/editions");
        await lead.Locator("[name=changes]").FillAsync("Den første.");
        await lead.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "veiviser.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Text) });
        await lead.Locator("[name=access][value=byRequest]").CheckAsync();
        await Send(lead);
        await lead.Locator($"form[action='{Product}/submit'] button").Send();
        await Expect(lead.GetByRole(AriaRole.Main)).ToContainTextAsync("veiviser");
    }

    private static async Task Review(IPage group, string recommendation)
    {
        await group.GotoAsync($"{Product}/review");
        await group.Locator($"[name=recommendation][value='{recommendation}']").CheckAsync();
        await group.Locator("[name=resourceLevel][value=low]").CheckAsync();
        await group.Locator($"[name=maturity][value={(recommendation == "2" ? "gold" : "silver")}]").CheckAsync();
        await group.Locator("[name=islands][value='5']").CheckAsync();
        await group.Locator("[name=reasons]").FillAsync("Slik står det nå.");
        await group.Locator("[name=reviewedOn]").FillAsync(Today);
        await Send(group);
        await Expect(group.GetByRole(AriaRole.Main)).ToContainTextAsync("Slik står det nå.");
    }

    private static async Task Wait(IPage service)
    {
        await service.GotoAsync($"{Product}/wait");
        await service.Locator("[name=reason]").FillAsync("Vi vil ha den når den er ferdig.");
        await Send(service);
        await Expect(service).ToHaveURLAsync(new Regex("/requests/veiviser-for-samvar.fitjar.1"));
    }

    /// <summary>The review that raised the product is among what is new to the service, and one button makes a request of the waiting.</summary>
    private static async Task Told(IPage service)
    {
        await service.GotoAsync("/notifications");
        await service.GetByRole(AriaRole.Main).GetByText("Veiviser for samvær").First.ClickAsync();
        await service.GotoAsync("/requests/veiviser-for-samvar.fitjar.1");
        await service.Locator("main form[method=post] button").First.Send();
        await Expect(service.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
    }

    private static async Task Ask(IPage service)
    {
        await service.GotoAsync($"{Product}/ask");
        await service.Locator("[name=reason]").FillAsync("Vi trenger en veiviser.");
        await Send(service);
        await Expect(service.GetByRole(AriaRole.Main)).ToContainTextAsync("Forespørselen er sendt.");
    }

    private static async Task Accept(IPage lead, string service)
    {
        await lead.GotoAsync($"/requests/veiviser-for-samvar.{service}.1/accept");
        await Send(lead);
        await Expect(lead.Locator("[aria-current=step]")).ToContainTextAsync("Plan for implementering");
    }

    private static async Task TakeOut(IPage service)
    {
        await service.GotoAsync(Product);
        var file = await service.Locator("ul.materials a").GetAttributeAsync("href");
        var taken = await service.APIRequest.GetAsync(file!);
        (taken.Status, await taken.TextAsync()).ShouldBe((200, Text));
    }

    private static Task Send(IPage page) => page.Locator("main form[method=post] button[type=submit]").First.Send();
}
