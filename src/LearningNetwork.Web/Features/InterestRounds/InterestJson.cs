using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Storage.ReadModel.InterestRounds;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <param name="Products">What is asked about; left out for everything in the catalogue.</param>
/// <param name="Until">The last day to answer.</param>
internal sealed record OpenRoundBody(string? Title, IReadOnlyList<string?>? Products, string? Until);

internal sealed record OpenedRoundJson(string Id);

/// <param name="Round">The round that is answered; left out where nobody asked.</param>
/// <param name="Says">By the product's id: inUse, want, considering or notNow.</param>
internal sealed record DeclareBody(string? Round, IReadOnlyDictionary<string, string?>? Says);

/// <param name="Products">Empty for everything in the catalogue.</param>
/// <param name="OwnAnswer">The day the reader's service answered; null where it has not, or is in none.</param>
internal sealed record InterestRoundJson(
    string Id, string Title, IReadOnlyList<string> Products, DateOnly OpenedOn, DateOnly Until, DateOnly? RemindedOn, DateOnly? ClosedOn, int Asked, int Answered, DateOnly? OwnAnswer, bool Invented)
{
    public static InterestRoundJson Of(InterestRoundRow row) => new(
        row.Id, row.Title, [.. row.AskedProducts.Select(product => product.Value)], row.OpenedOn, row.UntilOn, row.RemindedOn, row.ClosedOn, row.Asked, row.Answered, row.OwnAnswer, row.Invented);
}

internal sealed record InterestRoundListJson(IReadOnlyList<InterestRoundJson> Items);

internal sealed record AskedServiceJson(string Service, string Name, DateOnly? AnsweredOn);

internal sealed record InterestResultsJson(InterestRoundJson Round, IReadOnlyList<AskedServiceJson> Services, IReadOnlyList<DemandItemJson> Products);

/// <param name="Want">Services that say they want it and have not asked for it.</param>
/// <param name="Queue">Requests that can be joined.</param>
/// <param name="FreePlaces">Places left in cohorts to come.</param>
/// <param name="Short">How many more would have it than there is room for.</param>
internal sealed record DemandItemJson(string Product, string Title, int InUse, int Want, int Considering, int NotNow, int Queue, int FreePlaces, int Short)
{
    public static DemandItemJson Of(DemandRow row) => new(
        row.Product, row.Title, row.InUse, row.Want, row.Considering, row.NotNow, row.Queue, row.FreePlaces, row.Capacity.Short);
}

internal sealed record ProductDemandJson(IReadOnlyList<DemandItemJson> Items);

internal sealed record OwnInterestJson(IReadOnlyList<OwnInterestItemJson> Items);

internal sealed record OwnInterestItemJson(string Product, string Title, InterestLevel? Level, DateOnly? SaidOn);
