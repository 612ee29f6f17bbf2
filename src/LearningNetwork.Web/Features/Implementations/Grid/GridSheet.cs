using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations.Grid;

/// <summary>The grid as a file: a line for each service, a column for each product.</summary>
internal static class GridSheet
{
    public const string Name = "grid";

    public static WrittenSheet Of(StageGrid grid, Phrases t) => new(
        t["grid.title"],
        [t["implementations.service"], .. grid.Products.Select(product => product.Name), t["list.id"]],
        grid.Services.Select(service => (IReadOnlyList<SheetValue>)
        [
            service.Name,
            .. grid.Products.Select(product => SheetValue.Of(grid.At(service, product) is { } stage ? t["stage." + Choices.CodeOf(stage)] : grid.AskedAt(service, product) is { } asked ? t["status." + asked.Status] : null)),
            service.Id,
        ]));
}
