using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A material of a product's current edition, as one reader may have it.</summary>
public sealed record MaterialView(Material Material, int Edition);

/// <summary>Finds a material for whoever may have it.</summary>
public sealed class MaterialQueries(ReadDatabase database)
{
    /// <summary>The material, or null where there is none, or none that this reader may have: nobody learns which. One statement.</summary>
    public async Task<MaterialView?> Find(Actor reader, ProductId product, MaterialId material, CancellationToken cancellation)
    {
        var visibility = ProductVisibility.Of(reader);
        var parameters = visibility.Parameters(reader.Network);
        parameters.Add("id", product.Value);
        var row = await database.Find<MaterialRow>(
            $"select p.owners, p.content, {ProductVisibility.LetInSql} as let_in from products p where p.network = @network and p.id = @id and {ProductVisibility.Sql}",
            parameters,
            cancellation);
        if (row is null || ProductContent.Read(row.Content).Edition is not { } edition || edition.Materials.FirstOrDefault(one => one.Id == material) is not { } found)
            return null;
        var owners = ListingRow.Split(row.Owners).Select(owner => new ProjectId(owner)).ToArray();
        return ProductRights.MayTake(found.Access, reader.Owns(owners), row.LetIn) ? new(found, edition.Number) : null;
    }

    private sealed record MaterialRow
    {
        public required string Owners { get; init; }

        public required string Content { get; init; }

        public bool LetIn { get; init; }
    }
}
