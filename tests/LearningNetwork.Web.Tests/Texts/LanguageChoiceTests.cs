using System.Net;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Texts;

public sealed class LanguageChoiceTests
{
    [Fact]
    public async Task The_readers_choice_comes_before_the_services_which_comes_before_the_networks()
    {
        await using var network = await PageHost.Start();
        await using var service = await PageHost.Start(services: services => services.AddScoped<ISurroundings, BokmaalService>());

        (await Spoken(network)).ShouldBe("nn");
        (await Spoken(service)).ShouldBe("nb");
        await service.Get("/language?to=en&return=/design");
        (await Spoken(service)).ShouldBe("en");
    }

    [Theory]
    [InlineData("/requests/p3-1?x=1&y=æ", "/requests/p3-1?x=1&y=%C3%A6")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("/\tx", "/")]
    [InlineData("", "/")]
    public async Task Choosing_leads_back_to_the_page_and_never_to_another_site(string returnTo, string expected)
    {
        await using var host = await PageHost.Start();

        var response = await host.Get($"/language?to=nb&return={Uri.EscapeDataString(returnTo)}");

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Fact]
    public async Task A_cookie_that_names_no_language_of_ours_is_as_none()
    {
        await using var host = await PageHost.Start();
        var request = new HttpRequestMessage(HttpMethod.Get, "/design");
        request.Headers.Add("Cookie", "lang=xx");

        (await PageHost.Read(await host.Send(request))).DocumentElement.GetAttribute("lang").ShouldBe("nn");
    }

    private static async Task<string?> Spoken(PageHost host) => (await PageHost.Read(await host.Get("/design"))).DocumentElement.GetAttribute("lang");

    private sealed class BokmaalService : ISurroundings
    {
        public ValueTask<Surroundings> Of(HttpContext context) => ValueTask.FromResult(Surroundings.Nobody with { Preferred = Language.Bokmaal });
    }
}
