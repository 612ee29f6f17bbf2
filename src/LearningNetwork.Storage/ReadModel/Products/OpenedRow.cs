using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Networks;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>An opened product as the database gives it; several rows where several services developed it.</summary>
internal sealed record OpenedRow
{
    public string Network { get; init; } = "";

    public string NetworkName { get; init; } = "";

    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public long Islands { get; init; }

    public string? Maturity { get; init; }

    public bool MaturityDerived { get; init; }

    public int? Recommendation { get; init; }

    public string? ResourceLevel { get; init; }

    public DateOnly OpenedOn { get; init; }

    public bool Invented { get; init; }

    public int Total { get; init; }

    public string Office { get; init; } = "";

    public string NetworkSteps { get; init; } = "";

    public string? AskedLevel { get; init; }

    public string OwnSteps { get; init; } = "";

    public string Content { get; init; } = "";

    public string? Lang { get; init; }

    public string? Body { get; init; }

    public string? Developer { get; init; }

    public OpenedListing AsListing => new(
        Network,
        NetworkName,
        Id,
        Title,
        IslandBits.Islands(Islands),
        ListingRow.Parse<Maturity>(Maturity),
        MaturityDerived,
        (Recommendation?)Recommendation,
        ListingRow.Parse<ResourceLevel>(ResourceLevel),
        OpenedOn,
        Invented);

    public static OpenedProduct Together(IReadOnlyList<OpenedRow> rows)
    {
        var row = rows[0];
        var content = ProductContent.Read(row.Content);
        var materials = content.Edition?.Materials ?? [];
        var links = materials.Where(IsShown).Select(material => new OpenedLink(
            material.Title,
            ((MaterialContent.Link)material.Content).Address,
            material.Terms,
            content.DeadLinks.FirstOrDefault(dead => dead.Material == material.Id)?.ReportedOn));
        var review = content.Reviews[^1];
        return new(
            row.AsListing,
            row.Office,
            content.Kind,
            row.Lang is null ? null : new(row.Lang, row.Body ?? ""),
            review.ReviewedOn,
            review.ResourceRemark,
            review.Set,
            SharingRoutine.StepsFor(
                ListingRow.Parse<ResourceLevel>(row.AskedLevel),
                ListingRow.Split(row.OwnSteps).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList(),
                StepsText.Parse(row.NetworkSteps)),
            rows.Select(one => one.Developer).OfType<string>().ToValueList(),
            links.ToValueList(),
            materials.Any(material => !IsShown(material)));
    }

    /// <summary>A file is handed out by its own network; a link that is open there leads to what lies elsewhere already.</summary>
    private static bool IsShown(Material material) => material is { Access: MaterialAccess.Open, Content: MaterialContent.Link };
}
