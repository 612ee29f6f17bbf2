using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Products;

internal sealed class ProductFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutProduct;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutProduct)question).Product;
        var row = await database.Find<FactRow>(
            """
            select title, recommendation, asked_level, owners, developers, has_contact, assessed, own_steps, wholes
            from products where network = @network and id = @id
            """,
            new { network = network.Value, id = asked.Value },
            cancellation);
        return row?.AsFacts(asked);
    }

    private sealed record FactRow
    {
        public required string Title { get; init; }

        public int? Recommendation { get; init; }

        public string? AskedLevel { get; init; }

        public required string Owners { get; init; }

        public required string Developers { get; init; }

        public bool HasContact { get; init; }

        public bool Assessed { get; init; }

        public required string OwnSteps { get; init; }

        public required string Wholes { get; init; }

        public ProductFacts AsFacts(ProductId id) => new(
            id,
            Title,
            (Recommendation?)Recommendation,
            ListingRow.Parse<ResourceLevel>(AskedLevel),
            ListingRow.Split(Owners).Select(owner => new ProjectId(owner)).ToValueList(),
            ListingRow.Split(Developers).Select(developer => new ServiceId(developer)).ToValueList(),
            HasContact,
            Assessed,
            ListingRow.Split(OwnSteps).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList())
        {
            Wholes = ListingRow.Split(Wholes).Select(whole => new ProductId(whole)).ToValueList(),
        };
    }
}
