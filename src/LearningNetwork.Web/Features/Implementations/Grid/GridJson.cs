using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Implementations.Grid;

/// <summary>The grid: products once, and for each service its stages in the order of the products; null where it has not begun; and there, of today, the status of a request under way.</summary>
/// <param name="Fragile">For the coordinator: how many in the network are fragile; null where fewer services than the network's smallest group have counted.</param>
internal sealed record GridJson(IReadOnlyList<GridNameJson> Products, IReadOnlyList<GridRowJson> Services, int? Fragile)
{
    public static GridJson Of(StageGrid grid) => new(
        [.. grid.Products.Select(product => new GridNameJson(product.Id, product.Name))],
        [.. grid.Services.Select(service => new GridRowJson(service.Id, service.Name, [.. grid.Products.Select(product => grid.At(service, product) is { } stage ? Choices.CodeOf(stage) : null)], [.. grid.Products.Select(product => grid.AskedAt(service, product)?.Status)]))],
        grid.Fragile);
}

internal sealed record GridNameJson(string Id, string Name);

internal sealed record GridRowJson(string Id, string Name, IReadOnlyList<string?> Stages, IReadOnlyList<string?> Asked);
