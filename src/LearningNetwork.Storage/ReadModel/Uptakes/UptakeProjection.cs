using LearningNetwork.Domain.Uptakes;

namespace LearningNetwork.Storage.ReadModel.Uptakes;

/// <summary>A row for each material that a service has taken out of a product.</summary>
internal sealed class UptakeProjection : Projection
{
    private static readonly Table Uptakes = new("uptakes", KeyColumns: 4,
    [
        new("network", ColumnType.Text),
        new("product", ColumnType.Text),
        new("service", ColumnType.Text),
        new("material", ColumnType.Text),
        new("title", ColumnType.Text),
        new("edition", ColumnType.Number),
        new("first_on", ColumnType.Date),
        new("last_on", ColumnType.Date),
        new("days", ColumnType.Number),
    ],
    ["network, product, last_on"]);

    public override IReadOnlyList<Table> Tables { get; } = [Uptakes];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { Happened: MaterialTakenOut happened, After: Uptake.Some some } || UptakeKey.Of(step.Entity) is not { } key)
            yield break;
        var taken = some.Taken.Single(one => one.Material == happened.Material);
        yield return Uptakes.Row(
            step.Entity.Network.Value, key.Product.Value, key.Service.Value, taken.Material.Value, taken.Title,
            (long)taken.Edition, taken.FirstOn, taken.LastOn, (long)taken.Days);
    }
}
