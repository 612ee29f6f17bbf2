using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What the treasure map is seen by, beside the products.</summary>
/// <param name="Themes">The network's priorities, and then its challenges, each in the order they were stated.</param>
/// <param name="Language">The language that the themes are written in.</param>
public sealed record MapKey(IReadOnlyList<ProjectName> Projects, IReadOnlyList<ThemeRow> Themes, string Language);

public sealed class TreasureMapQueries(ReadDatabase database)
{
    /// <summary>The network's projects and themes: one statement.</summary>
    public async Task<MapKey> Key(NetworkId network, CancellationToken cancellation)
    {
        var rows = await database.Query<KeyRow>(
            """
            select 'project' as kind, j.id, j.number, j.name as title, 0 as bits, n.language, 0 as place, j.sort_key
            from networks n join projects j on j.network = n.network
            where n.network = @network and (j.programme is null or exists (select 1 from product_owners o where o.network = j.network and o.project = j.id))
            union all
            select t.kind, '' as id, '' as number, t.title, t.islands as bits, n.language, t.place, '' as sort_key
            from networks n join network_themes t on t.network = n.network where n.network = @network
            order by 1, 7, 8, 2
            """,
            new { network = network.Value },
            cancellation);
        return new(
            [.. rows.Where(row => row.IsProject).Select(row => new ProjectName { Id = row.Id, Number = row.Number, Name = row.Title })],
            [.. rows.Where(row => !row.IsProject).OrderBy(row => row.Kind != nameof(ThemeKind.Priority)).Select(row => new ThemeRow { Kind = row.Kind, Title = row.Title, Bits = row.Bits })],
            rows.Count == 0 ? "" : rows[0].Language);
    }

    private sealed record KeyRow
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string Number { get; init; } = "";

        public string Title { get; init; } = "";

        public long Bits { get; init; }

        public string Language { get; init; } = "";

        public bool IsProject => Kind == "project";
    }
}
