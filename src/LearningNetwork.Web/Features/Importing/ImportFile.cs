using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>A file of one kind: its columns, a blank one to fill in, and its rows as commands.</summary>
internal sealed class ImportFile(ServiceQueries services, GuestQueries guests, ProjectQueries projects, ProductQueries products, TimeProvider time)
{
    public static IReadOnlyList<SheetColumn> ColumnsOf(ImportKind kind) => kind switch
    {
        ImportKind.Municipalities => MunicipalityRows.Columns,
        ImportKind.Services => ServiceRows.Columns,
        ImportKind.Projects => ProjectRows.Columns,
        ImportKind.Products => ProductRows.Columns,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static WrittenSheet Blank(ImportKind kind, Phrases t) =>
        new(t["import-of." + SharingRequests.Choices.Code(kind)], [.. ColumnsOf(kind).Select(column => t[column.TextKey])], []);

    public async Task<(IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> LeftOut, IReadOnlyList<SheetProblem> Problems)> Read(
        ImportKind kind, Sheet sheet, Actor actor, Phrases t, CancellationToken cancellation)
    {
        var (table, wrong) = SheetTable.Of(sheet, ColumnsOf(kind), t);
        if (table is null)
            return ([], [], wrong);
        var (network, names) = (actor.Network, await NamesFor(kind, actor, cancellation));
        var problems = new List<SheetProblem>();
        var today = time.GetUtcNow().NorwegianDay();
        var rows = table.Rows.Select(row => table.Row(row, problems)).SelectMany(row => kind switch
        {
            ImportKind.Municipalities => MunicipalityRows.Read(row, network),
            ImportKind.Services => ServiceRows.Read(row, network, names, today),
            ImportKind.Projects => ProjectRows.Read(row, network, names),
            _ => ProductRows.Read(row, network, names),
        }).ToList();
        return (rows, table.LeftOut, problems);
    }

    /// <summary>The names that a file of this kind may hold.</summary>
    private async Task<NamesKnown> NamesFor(ImportKind kind, Actor actor, CancellationToken cancellation) => new(
        kind == ImportKind.Municipalities ? [] : await services.All(actor.Network, cancellation),
        kind is ImportKind.Projects or ImportKind.Products ? await guests.WithFormer(actor.Network, cancellation) : [],
        kind is ImportKind.Projects or ImportKind.Products ? await projects.All(actor.Network, cancellation) : [],
        kind == ImportKind.Products ? await products.Names(actor.Network, ProductVisibility.Of(actor), cancellation) : []);
}
