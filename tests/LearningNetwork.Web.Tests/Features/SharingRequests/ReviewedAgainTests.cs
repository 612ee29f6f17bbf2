using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.SharingRequests;

/// <summary>What a review changes for those who wait or ask. It has a host of its own, since it changes what the sources state.</summary>
public sealed class ReviewedAgainTests : IAsyncLifetime
{
    private static readonly NetworkId Vestland = new("vestland");
    private readonly TestHost host = new();

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Who_waited_turns_it_into_a_request_with_one_click()
    {
        const string address = "/requests/brukermanual.gulen.1";
        var asker = await host.Reader("demo-gulen");
        await asker.Press("/products/brukermanual/wait", "/products/brukermanual/wait");
        (await asker.Get(address)).Document.QuerySelectorAll("form[action='/products/brukermanual/ask']").ShouldBeEmpty();

        await Review("brukermanual", Recommendation.Two, ResourceLevel.Low);

        (await asker.Get("/requests")).Find("main").TextContent.ShouldContain("Kan bedast om no");
        (await (await host.Reader("demo-coordinator")).Get(address)).Document.QuerySelectorAll("form[action='/products/brukermanual/ask']").ShouldBeEmpty();
        var asked = await asker.Press(address, "/products/brukermanual/ask");
        (asked.Status, asked.Location).ShouldBe((303, address), "the same round becomes the request");
        (await (await host.Reader("demo-lead-p4")).Get("/inbox")).Find($"a[href='{address}']");
        (await asker.Get(address)).Find(".page-head").TextContent.ShouldContain("Førespurnaden er send");
    }

    [Fact]
    public async Task Where_nobody_has_stated_anything_the_owner_says_what_it_takes_and_the_coordinator_sees_it()
    {
        const string address = "/requests/mal-for-barnesamtale.gulen.1";
        await Review("mal-for-barnesamtale", null, null);
        var asker = await host.Reader("demo-gulen");
        var owner = await host.Reader("demo-lead-p3");
        var coordinator = await host.Reader("demo-coordinator");
        (await asker.Post("/products/mal-for-barnesamtale/ask")).Location.ShouldBe(address);

        (await coordinator.Get("/overview?not-stated=true")).Find($"a[href='{address}']");
        (await coordinator.Get(address)).Text.ShouldContain("Tilråding ikkje oppgitt");
        using var api = host.Api("demo-coordinator");
        (await api.GetStringAsync("/api/v1/sharing-requests?notStatedOnly=true")).ShouldContain("mal-for-barnesamtale.gulen.1");

        var silent = await owner.Post($"{address}/accept");
        silent.Status.ShouldBe(422);
        silent.Document.QuerySelectorAll("input[name=resourceLevel]").Length.ShouldBe(3);
        (await owner.Post($"{address}/accept", ("resourceLevel", "low"))).Location.ShouldBe(address);
        (await asker.Get(address)).Find("form[action$='/steps/plan']");
    }

    private async Task Review(string product, Recommendation? recommendation, ResourceLevel? level)
    {
        var group = new Sender(new Actor(new PersonId("working-group"), Vestland, [Role.WorkingGroup], null, []), new CommandId($"again-{product}"));
        var review = new ReviewProduct(recommendation, level, null, [], new DateOnly(2026, 1, 15), "Ny gjennomgang", null, null, null, false);
        (await host.Services.GetRequiredService<IEntities>().Execute(ProductDecider.Decider.In(Vestland, product), review, group)).ShouldBeOfType<Answer.Done>();
    }
}
