using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Storage.ReadModel.Search;

/// <summary>Looks for words across what the network has: products, projects, child welfare services, group offerings.</summary>
public sealed class SearchQueries(ReadDatabase database)
{
    /// <summary>What holds every word of the question, products first, each kind in Norwegian order: one statement; nothing where the question has no words.</summary>
    /// <param name="most">How many of each kind at most; one more is asked for, so that it can be said that there are more.</param>
    public async Task<IReadOnlyList<SearchHit>> Find(NetworkId network, ProductVisibility visibility, string? question, int most, CancellationToken cancellation)
    {
        var patterns = ForgivingSearch.Patterns(question);
        if (patterns.Count == 0)
            return [];
        var parameters = visibility.Parameters(network);
        parameters.Add("most", most + 1);
        foreach (var (at, pattern) in patterns.Index())
            parameters.Add($"word{at}", pattern);
        return await database.Query<SearchHit>(Statement(patterns.Count), parameters, cancellation);
    }

    private static string Statement(int words) => $"""
        select * from (select 1 as place, 'product' as kind, p.id, p.title as name, p.sort_key from products p
            where p.network = @network and {ProductVisibility.Sql} and {Each(words, OfProduct)} order by p.sort_key, p.id limit @most) found_products
        union all
        select * from (select 2 as place, 'project' as kind, j.id, j.name, j.sort_key from projects j
            where j.network = @network and {Each(words, word => $"j.search like {word}")} order by j.sort_key, j.id limit @most) found_projects
        union all
        select * from (select 3 as place, 'service' as kind, s.id, s.name, s.sort_key from services s
            where s.network = @network and {Each(words, OfService)} order by s.sort_key, s.id limit @most) found_services
        union all
        select * from (select 4 as place, 'group-offering' as kind, g.id, g.title as name, g.sort_key from group_offerings g
            where g.network = @network and {Each(words, OfOffering)} order by g.sort_key, g.id limit @most) found_offerings
        order by 1, 5, 3
        """;

    private static string Each(int words, Func<string, string> holds) => string.Join(" and ", Enumerable.Range(0, words).Select(word => $"({holds($"@word{word}")})"));

    private static string OfProduct(string word) => $"""
        p.search like {word}
        or exists (select 1 from texts d where d.id = p.description and {ForgivingSearch.Sql("d.body")} like {word})
        """;

    private static string OfOffering(string word) => $"""
        g.search like {word}
        or exists (select 1 from texts d where d.id = g.description and {ForgivingSearch.Sql("d.body")} like {word})
        """;

    private static string OfService(string word) => $"""
        s.search like {word}
        or exists (select 1 from municipalities m where m.network = s.network and m.service = s.id
            and (m.id like {word} or {ForgivingSearch.Sql("m.name")} like {word}))
        """;
}

/// <summary>Something that was found.</summary>
public sealed record SearchHit
{
    /// <summary><c>product</c>, <c>project</c>, <c>service</c> or <c>group-offering</c>.</summary>
    public string Kind { get; init; } = "";

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";
}
