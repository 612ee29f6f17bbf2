using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <param name="Gatherings">Empty where it is not taught in gatherings.</param>
internal sealed record DescribeSupportBody(
    IReadOnlyList<GatheringBody>? Gatherings, int? GuidanceMeetings, int? PeoplePerService, int? PeoplePerGathering, int? PeoplePerGuidanceGroup,
    IReadOnlyList<string>? AgeGroups, IReadOnlyList<string>? Materials, int? SessionsPerFamily, string? Source);

/// <param name="Form">digital or inPerson.</param>
internal sealed record GatheringBody(string? Form, int? Days, int? WeeksToNext);

internal sealed record SuggestionsBody(IReadOnlyList<SuggestionItemBody>? Suggestions, string? Source);

internal sealed record SuggestionItemBody(int? Number, string? Title, string? Gain);

internal sealed record NeedListJson(IReadOnlyList<ResourceNeed> Items);

/// <summary>A product in the network, as counts.</summary>
/// <param name="Services">How many bring it into use, or have; null where they are fewer than the network's smallest group.</param>
/// <param name="Stages">How many are at each stage; empty where they are fewer.</param>
/// <param name="SixMonths">Null where fewer have measured, as the next are where fewer have counted.</param>
internal sealed record ElsewhereJson(
    string Product, string Title, int? Services, IReadOnlyList<StageCountJson> Stages, Results? SixMonths, Results? TwelveMonths, int? Families, int? Sessions, SupportContentJson? Support)
{
    public static ElsewhereJson Of(SupportedProduct found, Elsewhere counts) => new(
        found.Product.Id, found.Product.Title, counts.IsTooSmall ? null : counts.Services, [.. counts.Stages.Select(one => new StageCountJson(Choices.Code(one.Stage), one.Services))],
        counts.SixMonths, counts.TwelveMonths, counts.Families, counts.Sessions, found.Support.As is { } said ? SupportContentJson.Of(said, found.Support) : null);
}

internal sealed record StageCountJson(string Stage, int Services);

internal sealed record SupportContentJson(
    TrainingProgramme? Programme, IReadOnlyList<string> AgeGroups, IReadOnlyList<string> Materials, int? SessionsPerFamily, string Source, IReadOnlyList<Suggestion> Suggestions)
{
    public static SupportContentJson Of(SupportDescribed said, SupportContent support) =>
        new(said.Programme, [.. said.AgeGroups], [.. said.Materials], said.SessionsPerFamily, said.Source, [.. support.Suggestions]);
}
