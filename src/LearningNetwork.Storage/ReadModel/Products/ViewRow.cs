using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product whole with one of its contacts, as the database gives it.</summary>
internal sealed record ViewRow : ListingRow
{
    public required string OwnSteps { get; init; }

    public required string Content { get; init; }

    public required string NetworkSteps { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public int Version { get; init; }

    public bool LetIn { get; init; }

    public int TookLow { get; init; }

    public int TookModerate { get; init; }

    public int TookHigh { get; init; }

    public int InUse { get; init; }

    public int OnTheWay { get; init; }

    private ValueList<ReportedUse> Reported => ReportedUse.Of(TookLow, TookModerate, TookHigh);

    public static ProductView Together(
        IReadOnlyList<ViewRow> rows, ProductContent content, IReadOnlyList<PartyRow> parties, IReadOnlyDictionary<string, ProductText> texts) => new(
            ListingRow.Together(rows),
            content,
            rows[0].Version,
            rows[0].SubmittedOn,
            parties.Where(party => party.Kind == "project").Select(party => party.AsProject).ToValueList(),
            parties.Where(party => party.Kind == "guest").Select(party => new ProjectParty(party.Id, party.Name)).ToValueList(),
            parties.Where(party => party.Kind == "developer").Select(party => new ProjectParty(party.Id, party.Name)).ToValueList(),
            Split(rows[0].OwnSteps).Select(RoutineStepNames.Parse).OfType<RoutineStep>().ToValueList(),
            rows[0].LetIn,
            RelationsOf(parties),
            texts,
            rows[0].Reported)
        {
            NetworkSteps = StepsText.Parse(rows[0].NetworkSteps),
            InUse = rows[0].InUse,
            OnTheWay = rows[0].OnTheWay,
        };

    public static ValueList<RelatedProduct> RelationsOf(IEnumerable<PartyRow> parties) => parties
        .Where(party => party.Kind.Contains(' ', StringComparison.Ordinal))
        .Select(party => new RelatedProduct(
            Enum.Parse<RelationKind>(party.Kind.Split(' ')[1]), party.Kind.StartsWith("to ", StringComparison.Ordinal), party.Id, party.Name))
        .ToValueList();
}

/// <summary>A project or guest that owns a product, or a service that developed it.</summary>
internal sealed record PartyRow
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public string? Number { get; init; }

    public required string Name { get; init; }

    /// <summary>How a project goes, as its leads last published; else null.</summary>
    public string? Light { get; init; }

    public ProjectName AsProject => new() { Id = Id, Number = Number!, Name = Name, Light = Light is null ? null : Enum.Parse<StatusLight>(Light) };
}
