using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>Writes an offering as it stands, those who run it in the order they were named, and who would like places.</summary>
internal sealed class GroupOfferingProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [GroupOfferingTables.Offerings, GroupOfferingTables.Owners, GroupOfferingTables.Demand];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: GroupOffering.Running offering, Happened: GroupOfferingEvent happened })
            return [];
        var (network, id, terms) = (step.Entity.Network.Value, step.Entity.Key, offering.Terms);
        return
        [
            GroupOfferingTables.Offerings.Row(
                network,
                id,
                step.Entity.Stream,
                (long)step.Version,
                terms.Title,
                NorwegianOrder.KeyOf(terms.Title),
                ForgivingSearch.Fold($"{terms.Title} {terms.Method} gruppetilbud gruppetilbod"),
                terms.Method.ToString(),
                terms.CostKey.ToString(),
                terms.Description?.Id),
            .. Owners(network, id, (step.Before as GroupOffering.Running)?.Terms.Owners ?? [], terms.Owners),
            .. happened is DemandStated e ? [Demand(network, id, e)] : (IEnumerable<Row>)[],
        ];
    }

    private static IEnumerable<Row> Owners(string network, string id, ValueList<ServiceId> before, ValueList<ServiceId> after) => before.Equals(after)
        ? []
        : [
            .. before.Except(after).Select(gone => GroupOfferingTables.Owners.NoRow(network, id, gone.Value)),
            .. after.Index().Select(owner => GroupOfferingTables.Owners.Row(network, id, owner.Item.Value, (long)owner.Index)),
        ];

    private static Row Demand(string network, string id, DemandStated stated) => stated.Homes == 0
        ? GroupOfferingTables.Demand.NoRow(network, id, stated.Service.Value)
        : GroupOfferingTables.Demand.Row(network, id, stated.Service.Value, (long)stated.Homes, stated.At);
}
