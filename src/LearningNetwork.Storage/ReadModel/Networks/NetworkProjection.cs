using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A network with what it has set for itself, and a row for each guest.</summary>
internal sealed class NetworkProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [NetworkTables.Networks, NetworkTables.Guests];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Network.Founded network)
            yield break;
        var id = step.Entity.Network.Value;
        yield return NetworkTables.Networks.Row(id, network.As.Name, network.As.Language, network.As.Office, (long)network.AnswerDays);
        if (step.Happened is GuestAdmitted guest)
            yield return NetworkTables.Guests.Row(id, guest.Guest.Value, guest.Name, guest.Kind.ToString());
    }
}
