using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>A key figure and the list that it counts.</summary>
/// <param name="Name">Its text is <c>key-figure.&lt;name&gt;</c>.</param>
/// <param name="List">Where what is counted is listed, so narrowed.</param>
public sealed record FigureCard(string Name, int Number, string List);

/// <summary>The key figures, in the order they are shown: what waits, what has come of it, and what there is to have.</summary>
public static class FigureCards
{
    /// <summary>Figures that count cases: each is a list's own filter, so that it cannot say anything else than the list.</summary>
    internal static readonly (string Name, CaseFilter Filter, string List)[] OfCases =
    [
        ("open", new(OpenOnly: true), "/overview"),
        ("overdue", new(OpenOnly: true, OverdueOnly: true), "/overview?overdue=true"),
        ("for-giver", Waiting(WaitsFor.Giver), "/overview?waits=giver"),
        ("for-receiver", Waiting(WaitsFor.Receiver), "/overview?waits=receiver"),
        ("for-coordinator", Waiting(WaitsFor.Coordinator), "/overview?waits=coordinator"),
        ("for-working-group", Waiting(WaitsFor.WorkingGroup), "/overview?waits=workingGroup"),
        ("not-stated", new(OpenOnly: true, NotStatedOnly: true), "/overview?not-stated=true"),
        ("waiting", new(Status: CaseStatus.Waiting.Code()), "/requests?status=waiting"),
        ("in-use", new(Status: CaseStatus.InUse.Code()), "/requests?status=in-use"),
        ("evaluated", new(Status: CaseStatus.Evaluated.Code()), "/requests?status=evaluated"),
        ("not-successful", new(Status: CaseStatus.NotSuccessful.Code()), "/requests?status=not-successful"),
    ];

    public static IReadOnlyList<FigureCard> Of(NetworkFigures figures) =>
    [
        .. OfCases.Select(one => new FigureCard(one.Name, figures.Cases(one.Filter), one.List)),
        new("queue", figures.Queue, "/cohorts"),
        new("products", figures.Products, "/products"),
        new("free-places", figures.FreePlaces, "/demand"),
    ];

    private static CaseFilter Waiting(WaitsFor side) => new(OpenOnly: true, WaitsFor: side.ToString());
}
