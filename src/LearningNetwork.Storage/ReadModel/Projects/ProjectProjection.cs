using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Projects;

/// <summary>A project as it stands, and a row for each party, in the order they were named.</summary>
internal sealed class ProjectProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [ProjectTables.Projects, ProjectTables.Parties];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not Project.Started project)
            yield break;
        var network = step.Entity.Network.Value;
        var id = step.Entity.Key;
        var (number, name) = (project.As.Number, project.As.Name);
        yield return ProjectTables.Projects.Row(
            network,
            id,
            number,
            number.ToLowerInvariant(),
            name,
            NorwegianOrder.KeyOf(id),
            ForgivingSearch.Fold($"{name} {number} {id}"),
            project.Status.ToString(),
            project.As.From,
            project.As.To,
            project.Latest?.Light.ToString(),
            project.Latest?.On,
            (long)step.Version,
            project.As.Programme);
        if (step.Happened is GuestJoined joined)
            yield return ProjectTables.Parties.Row(network, id, ProjectTables.Guest, joined.Guest.Value, (long)(project.As.Owners.Count + project.Guests.Count - 1));
        if (step.Happened is GuestLeft left)
            yield return ProjectTables.Parties.NoRow(network, id, ProjectTables.Guest, left.Guest.Value);
        if (step.Happened is not ProjectStarted started)
            yield break;
        foreach (var (place, service) in started.Owners.Index())
            yield return ProjectTables.Parties.Row(network, id, ProjectTables.Service, service.Value, (long)place);
        foreach (var (place, guest) in started.Guests.Index())
            yield return ProjectTables.Parties.Row(network, id, ProjectTables.Guest, guest.Value, (long)(started.Owners.Count + place));
    }
}
