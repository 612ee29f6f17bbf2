using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What the treasure map is seen by, beside the products.</summary>
/// <param name="Themes">The network's priorities, and then its challenges, each in the order they were stated.</param>
/// <param name="Language">The language that the themes are written in.</param>
/// <param name="Version">Other than before as soon as anything of what the map shows has changed (<see cref="CatalogueVersion"/>).</param>
/// <param name="Cases">A service's cases, by product and status; empty where none was asked for.</param>
public sealed record MapKey(IReadOnlyList<ProjectName> Projects, IReadOnlyList<ThemeRow> Themes, string Language, string Version, IReadOnlyList<(string Product, string Status)> Cases);

public sealed class TreasureMapQueries(ReadDatabase database)
{
    /// <summary>The network's projects and themes, their version, and the cases of this service: one statement.</summary>
    /// <param name="asker">Whose cases; null for nobody's.</param>
    public async Task<MapKey> Key(NetworkId network, ServiceId? asker, CancellationToken cancellation)
    {
        var rows = await database.Query<KeyRow>(
            $"""
            select 'project' as kind, j.id, j.number, j.name as title, 0 as bits, n.language, 0 as place, j.sort_key
            from networks n join projects j on j.network = n.network
            where n.network = @network and (j.programme is null or exists (select 1 from product_owners o where o.network = j.network and o.project = j.id))
            union all
            select t.kind, '' as id, '' as number, t.title, t.islands as bits, n.language, t.place, '' as sort_key
            from networks n join network_themes t on t.network = n.network where n.network = @network
            union all
            select 'case' as kind, r.product, '' as number, r.status, 0 as bits, '' as language, 0 as place, '' as sort_key
            from sharing_requests r where r.network = @network and r.asker = @asker
            union all
            select 'version' as kind, '' as id, '' as number, {CatalogueVersion.Sql}, 0 as bits, '' as language, 0 as place, '' as sort_key
            order by 1, 7, 8, 2
            """,
            new { network = network.Value, asker = asker?.Value ?? "" },
            cancellation);
        var themes = rows.Where(row => row.Kind is nameof(ThemeKind.Priority) or nameof(ThemeKind.Challenge));
        return new(
            [.. rows.Where(row => row.Kind == "project").Select(row => new ProjectName { Id = row.Id, Number = row.Number, Name = row.Title })],
            [.. themes.OrderBy(row => row.Kind != nameof(ThemeKind.Priority)).Select(row => new ThemeRow { Kind = row.Kind, Title = row.Title, Bits = row.Bits })],
            rows.Select(row => row.Language).FirstOrDefault(language => language.Length > 0) ?? "",
            rows.Single(row => row.Kind == "version").Title,
            [.. rows.Where(row => row.Kind == "case").Select(row => (row.Id, row.Title))]);
    }

    private sealed record KeyRow
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string Number { get; init; } = "";

        public string Title { get; init; } = "";

        public long Bits { get; init; }

        public string Language { get; init; } = "";
    }
}
