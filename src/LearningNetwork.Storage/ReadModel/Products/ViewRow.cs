using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product whole with one of its contacts, as the database gives it.</summary>
internal sealed record ViewRow : ListingRow
{
    public required string OwnSteps { get; init; }

    public required string Content { get; init; }

    public string? DescriptionLanguage { get; init; }

    public string? Description { get; init; }

    public string? ReasonsLanguage { get; init; }

    public string? Reasons { get; init; }

    public static ProductView Together(IReadOnlyList<ViewRow> rows, IReadOnlyList<PartyRow> parties)
    {
        var row = rows[0];
        var content = JsonSerializer.Deserialize<ProductContent>(row.Content, EventRegistry.Standard.Json)!;
        return new(
            ListingRow.Together(rows),
            content.Kind,
            content.Reviews,
            parties.Where(party => party.Kind == "project").Select(party => new ProjectName { Id = party.Id, Number = party.Number!, Name = party.Name }).ToValueList(),
            parties.Where(party => party.Kind == "developer").Select(party => new ProjectParty(party.Id, party.Name)).ToValueList(),
            Split(row.OwnSteps).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList(),
            Text(row.DescriptionLanguage, row.Description),
            Text(row.ReasonsLanguage, row.Reasons));
    }

    private static ProductText? Text(string? language, string? body) => language is null ? null : new(language, body ?? "");
}

/// <summary>A project that owns a product, or a service that developed it.</summary>
internal sealed record PartyRow
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public string? Number { get; init; }

    public required string Name { get; init; }
}
