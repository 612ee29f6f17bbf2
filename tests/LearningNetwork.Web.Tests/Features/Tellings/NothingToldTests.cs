using LearningNetwork.Web.Tests.Features.Products;

namespace LearningNetwork.Web.Tests.Features.Tellings;

/// <summary>Somebody who has been told nothing yet, in a demonstration where nobody tells her anything meanwhile.</summary>
[Collection(nameof(ChangingCatalogue))]
public sealed class NothingToldTests(ChangingCatalogue apart)
{
    [Fact]
    public async Task An_empty_place_says_what_will_be_here()
    {
        var page = await (await apart.Host.Reader("demo-other-leader")).Get("/notifications");
        page.Find(".empty-state");
        page.Text.ShouldContain("Følg et produkt");
        (await (await apart.Host.Reader("demo-other-leader")).Get("/notifications?show=all")).Find(".empty-state");
    }
}
