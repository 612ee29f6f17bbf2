using LearningNetwork.Domain.Networks;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A network with what it has set for itself, and a row for each guest, priority and challenge.</summary>
internal sealed class NetworkProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [NetworkTables.Networks, NetworkTables.Guests, NetworkTables.Themes];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Network.Founded network)
            yield break;
        var (id, before) = (step.Entity.Network.Value, step.Before as Network.Founded);
        yield return NetworkTables.Networks.Row(
            id, network.As.Name, network.As.Language, network.As.Office, (long)network.Settings.AnswerDays, (long)network.Settings.SmallestGroup,
            StepsText.Of(network.Settings.Steps), (long)step.Version);
        if (step.Happened is GuestAdmitted admitted)
            yield return Guest(id, network.GuestOf(admitted.Guest)!, isGuest: true);
        if (step.Happened is GuestReleased released)
            yield return Guest(id, before!.GuestOf(released.Guest)!, isGuest: false);
        if (step.Happened is not ThemesStated stated)
            yield break;
        foreach (var row in Themes(id, stated, (stated.Kind == ThemeKind.Priority ? before!.Priorities : before!.Challenges).Count))
            yield return row;
    }

    private static Row Guest(string network, Guest guest, bool isGuest) =>
        NetworkTables.Guests.Row(network, guest.Id.Value, guest.Name, guest.Kind.ToString(), guest.Home?.Network.Value, guest.Home?.Service.Value, isGuest);

    private static IEnumerable<Row> Themes(string network, ThemesStated stated, int before) =>
    [
        .. stated.Themes.Index().Select(theme => NetworkTables.Themes.Row(
            network, stated.Kind.ToString(), (long)theme.Index, theme.Item.Title, IslandBits.Of(theme.Item.Islands))),
        .. Enumerable.Range(stated.Themes.Count, Math.Max(0, before - stated.Themes.Count)).Select(gone => NetworkTables.Themes.NoRow(network, stated.Kind.ToString(), (long)gone)),
    ];
}
