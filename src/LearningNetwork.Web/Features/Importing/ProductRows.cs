using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>
/// A row for each product: what it is and whose. It comes in as a draft of its owners' (ours): what it is for, they write themselves and
/// send in, so that nobody brings in words for others, and nothing is assessed by being imported.
/// </summary>
internal static class ProductRows
{
    private static readonly SheetColumn Title = new("field.product", Required: true, "Navn", "Namn", "Tittel", "Title");
    private static readonly SheetColumn Kind = new("field.kind");
    private static readonly SheetColumn Projects = new("field.projects") { MayBeEmpty = true };
    private static readonly SheetColumn Guests = new("field.guests", Required: false);
    private static readonly SheetColumn Developers = new("field.developers", Required: false);

    public static IReadOnlyList<SheetColumn> Columns { get; } = [Title, Kind, Projects, Guests, Developers, RowReading.Code];

    public static IEnumerable<PlannedRow> Read(TableRow row, NetworkId network, NamesKnown names)
    {
        var (title, kind) = (row.Text(Title), row.OneOf(Kind, KindOf));
        var command = new RegisterProduct(title, kind ?? default, row.Each(Projects, names.Project), row.Each(Developers, names.Service), null)
        {
            Guests = row.Each<GuestId>(Guests, names.Guest),
        };
        if (title.Length == 0 || kind is null || row.CodeOr<ProductId>(title, names.Products(title, command.Owners, command.Guests), title) is not { } product)
            yield break;
        yield return new(row.Number, 0, ProductDecider.Decider.In(network, product.Value), command)
        {
            Left = state => state is Product.Registered known && IsSame(known.Card.As, command) ? null : command,
        };
    }

    private static bool IsSame(ProductRegistered known, RegisterProduct row) =>
        (known.Title, known.Kind) == (row.Title, row.Kind) && known.Owners.ToHashSet().SetEquals(row.Owners)
        && known.Guests.ToHashSet().SetEquals(row.Guests) && known.Developers.ToHashSet().SetEquals(row.Developers);

    private static ProductKind? KindOf(string typed) => Choices.Parse<ProductKind>(typed) is { } coded ? coded : Enum.GetValues<ProductKind>()
        .Where(kind => Language.All.Any(language => ForgivingSearch.Fold(Products.AxisCodes.Say(Phrasebook.Shipped.In(language), kind)) == ForgivingSearch.Fold(typed)))
        .Select(kind => (ProductKind?)kind).FirstOrDefault();
}
