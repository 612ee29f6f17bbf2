using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product as it stands, with a row for each owner, developer, contact and relation, in the order they were named.</summary>
internal sealed class ProductProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ProductTables.Products, ProductTables.Owners, ProductTables.Developers, ProductTables.Contacts, ProductTables.Relations, ProductTables.Opened];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Product.Registered product)
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        return
        [
            ProductRow.Of(network, id, step.Version, product),
            .. Parties(network, id, step.Happened),
            .. Contacts(network, id, product, step.Before as Product.Registered),
            .. Relations(network, id, step.Happened),
            .. Opened(network, id, step.Happened),
        ];
    }

    private static IEnumerable<Row> Relations(string network, string id, Event happened) => happened switch
    {
        ProductRelated e => [ProductTables.Relations.Row(network, id, e.Kind.ToString(), e.Other.Value)],
        ProductUnrelated e => [ProductTables.Relations.NoRow(network, id, e.Kind.ToString(), e.Other.Value)],
        _ => [],
    };

    private static IEnumerable<Row> Opened(string network, string id, Event happened) => happened switch
    {
        ProductOpened e => [ProductTables.Opened.Row(network, id, e.On)],
        ProductClosed => [ProductTables.Opened.NoRow(network, id)],
        _ => [],
    };

    private static IEnumerable<Row> Parties(string network, string id, Event happened) => happened is not ProductRegistered registered
        ? []
        : [
            .. registered.Owners.Index().Select(owner => ProductTables.Owners.Row(network, id, owner.Item.Value, (long)owner.Index)),
            .. registered.Developers.Index().Select(developer => ProductTables.Developers.Row(network, id, developer.Item.Value, (long)developer.Index)),
        ];

    private static IEnumerable<Row> Contacts(string network, string id, Product.Registered after, Product.Registered? before)
    {
        var now = after.Card.Contacts;
        var earlier = before?.Card.Contacts ?? [];
        if (now.Equals(earlier))
            return [];
        return [
            .. earlier.Where(contact => after.Card.ContactOf(contact.Service, contact.Role) is null)
                .Select(gone => ProductTables.Contacts.NoRow(network, id, gone.Service.Value, gone.Role.ToString())),
            .. now.Index().Select(contact => ProductTables.Contacts.Row(
                network, id, contact.Item.Service.Value, contact.Item.Role.ToString(), (long)contact.Index, contact.Item.ConfirmedOn)),
        ];
    }
}
