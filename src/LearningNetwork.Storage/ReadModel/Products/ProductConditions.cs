using System.Text;
using Dapper;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A filter as SQL over <c>products p</c>: constant text for what is asked, values as parameters.</summary>
internal static class ProductConditions
{
    private const string InProject = """
         and exists (
            select 1 from product_owners o join projects j on j.network = o.network and j.id = o.project
            where o.network = p.network and o.product = p.id and (o.project = @project or j.number_key = @project))
        """;

    public static string Add(ProductFilter filter, DynamicParameters parameters)
    {
        var sql = new StringBuilder();
        if (filter.Island is { } island)
            Island(sql, island.Value is { } stated ? IslandBits.Of(stated) : null, parameters);
        if (filter.Maturity is { } maturity)
            Value(sql, "maturity", maturity.Value?.ToString(), parameters);
        if (filter.Recommendation is { } recommendation)
            Value(sql, "recommendation", (long?)recommendation.Value, parameters);
        if (filter.ResourceLevel is { } level)
            Value(sql, "resource_level", level.Value?.ToString(), parameters);
        if (filter.Project is { } project)
        {
            sql.Append(InProject);
            parameters.Add("project", project);
        }

        if (filter.Conduct is { } rule)
        {
            sql.Append(" and ' ' || p.conduct || ' ' like @conduct");
            parameters.Add("conduct", $"% {rule} %");
        }

        if (filter.Among is { } among)
        {
            sql.Append(" and p.id in @among");
            parameters.Add("among", among.Select(product => product.Value).DefaultIfEmpty("").ToArray());
        }

        // What is one of a set is listed with the set, and found when one looks for its name or asks for it.
        if (string.IsNullOrWhiteSpace(filter.Text) && filter.Among is null)
            sql.Append(" and not p.in_set");
        foreach (var (at, pattern) in ForgivingSearch.Patterns(filter.Text).Index())
        {
            sql.Append(Word($"word{at}"));
            parameters.Add($"word{at}", pattern);
        }

        return sql.ToString();
    }

    /// <param name="bit">Null for what lies on no island.</param>
    internal static void Island(StringBuilder sql, long? bit, DynamicParameters parameters)
    {
        sql.Append(bit is null ? " and p.islands = 0" : " and (p.islands & @island) <> 0");
        if (bit is not null)
            parameters.Add("island", bit);
    }

    private static void Value(StringBuilder sql, string column, object? value, DynamicParameters parameters)
    {
        sql.Append(value is null ? $" and p.{column} is null" : $" and p.{column} = @{column}");
        if (value is not null)
            parameters.Add(column, value);
    }

    private static string Word(string name) => $"""
         and (p.search like @{name}
            or exists (select 1 from texts d where d.id = p.description and {ForgivingSearch.Sql("d.body")} like @{name})
            or exists (
                select 1 from product_owners o join projects j on j.network = o.network and j.id = o.project
                where o.network = p.network and o.product = p.id and j.search like @{name})
            or exists (
                select 1 from product_contacts c join services s on s.network = c.network and s.id = c.service
                where c.network = p.network and c.product = p.id and s.search like @{name}))
        """;
}
