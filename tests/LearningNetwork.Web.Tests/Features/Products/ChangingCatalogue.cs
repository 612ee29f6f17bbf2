namespace LearningNetwork.Web.Tests.Features.Products;

/// <summary>A demonstration apart, for tests that put assessed products into the catalogue: those of the shared one are counted.</summary>
public sealed class ChangingCatalogue : IAsyncLifetime
{
    public TestHost Host { get; } = new();

    public ValueTask InitializeAsync() => Host.InitializeAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

[CollectionDefinition(nameof(ChangingCatalogue))]
public sealed class ChangingCatalogueTests : ICollectionFixture<ChangingCatalogue>;
