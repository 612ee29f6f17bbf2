using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Features.Products;

/// <summary>A product that a lead has registered, and the working group has not reviewed.</summary>
public sealed class NotAssessedTests(TestHost host) : IAsyncLifetime
{
    private const string Id = "uvurdert-handbok";

    public async ValueTask InitializeAsync()
    {
        var network = new NetworkId("vestland");
        var sender = new Sender(Actor.Program(network, "web-tests"), new CommandId("register-" + Id));
        var registered = new RegisterProduct("Uvurdert <b>handbok</b>", ProductKind.Handbook, [new("p3")], [], null);
        var entities = host.Services.GetRequiredService<IEntities>();
        (await entities.Execute(ProductDecider.Decider.In(network, Id), registered, sender)).ShouldBeOfType<Answer.Done>();
        (await entities.Execute(ProductDecider.Decider.In(network, Id), new SubmitProduct(), sender with { Id = new("submit-" + Id) })).ShouldBeOfType<Answer.Done>();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("demo-lead-p3", true)]
    [InlineData("demo-working-group", true)]
    [InlineData("demo-coordinator", true)]
    [InlineData("demo-lead-p4", false)]
    [InlineData("demo-reader", false)]
    [InlineData("demo-bergen", false)]
    [InlineData("demo-other-coordinator", false)]
    public async Task Only_its_leads_the_working_group_and_the_coordinator_see_it(string person, bool sees)
    {
        var api = host.Api(person);
        var reader = await host.Reader(person);

        ((int)(await api.GetAsync($"/api/v1/products/{Id}")).StatusCode).ShouldBe(sees ? 200 : 404);
        (await api.GetStringAsync("/api/v1/products")).Contains(Id, StringComparison.Ordinal).ShouldBe(sees);
        (await reader.Get($"/products/{Id}")).Status.ShouldBe(sees ? 200 : 404);
        (await reader.Get("/products")).Document.QuerySelectorAll($"a[href='/products/{Id}']").Length.ShouldBe(sees ? 1 : 0);
        (await reader.Get("/projects/p3")).Text.Contains("Uvurdert", StringComparison.Ordinal).ShouldBe(sees);
    }

    [Fact]
    public async Task Its_page_says_so_and_shows_markup_as_text()
    {
        var page = await (await host.Reader("demo-lead-p3")).Get($"/products/{Id}");

        page.Find("h1").TextContent.ShouldContain("Uvurdert <b>handbok</b>");
        page.Text.ShouldContain("Ikkje vurdert enno");
        page.Document.QuerySelectorAll($"a[href='/products/{Id}/ask']").ShouldBeEmpty();
    }
}
