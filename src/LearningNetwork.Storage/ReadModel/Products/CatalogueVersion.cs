using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>
/// Tells whether the catalogue of a network, or its map, has changed. Whoever keeps what was made of it asks this first, and asks for the rows only
/// where the answer is new: then nothing kept is older than the last command that was answered, whichever process carried it out.
/// </summary>
public sealed class CatalogueVersion(ReadDatabase database)
{
    /// <summary>
    /// Other than before as soon as a product, a project, a service or the network itself has changed: each row carries its entity's version,
    /// which only grows, and is written in the event's own transaction, so their sum says it without a row that every command waits for.
    /// </summary>
    public async Task<string> Of(NetworkId network, CancellationToken cancellation) =>
        await database.Find<string>("select " + Sql, new { network = network.Value }, cancellation) ?? "";

    /// <summary>The version as an expression over <c>@network</c>, for a statement that asks for more at once.</summary>
    internal const string Sql = """
        (select cast(coalesce(sum(version), 0) as text) from products where network = @network)
            || '-' || (select cast(coalesce(sum(version), 0) as text) from projects where network = @network)
            || '-' || (select cast(coalesce(sum(version), 0) as text) from services where network = @network)
            || '-' || (select cast(coalesce(sum(version), 0) as text) from networks where network = @network)
        """;
}
