using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product with one of its contacts, as the database gives it; several rows where it has several contacts.</summary>
internal record ListingRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public long Islands { get; init; }

    public required string Owners { get; init; }

    public string? Maturity { get; init; }

    public bool MaturityDerived { get; init; }

    public int? Recommendation { get; init; }

    public string? ResourceLevel { get; init; }

    public bool Assessed { get; init; }

    public bool Draft { get; init; }

    public bool Invented { get; init; }

    public string Routes { get; init; } = "";

    public int Total { get; init; }

    public string? Service { get; init; }

    public string? ServiceName { get; init; }

    public string? Role { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The listing of the product whose rows these are, in order.</summary>
    public static ProductListing Together(IReadOnlyList<ListingRow> rows) => rows[0].AsListing(Contacts(rows));

    private ProductListing AsListing(ProductContact[] contacts) => new(
        Id,
        Title,
        IslandBits.Islands(Islands),
        Split(Owners),
        contacts,
        Parse<Maturity>(Maturity),
        MaturityDerived,
        (Recommendation?)Recommendation,
        Parse<ResourceLevel>(ResourceLevel),
        Assessed,
        Invented)
    {
        Draft = Draft,
        Routes = Split(Routes),
    };

    private static ProductContact[] Contacts(IReadOnlyList<ListingRow> rows) => rows[0].Service is null
        ? []
        : [.. rows.Select(row => new ProductContact(row.Service!, row.ServiceName ?? row.Service!, Enum.Parse<ContactRole>(row.Role!), row.ConfirmedOn!.Value))];

    internal static string[] Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static T? Parse<T>(string? name) where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);
}
