using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>What was typed or sent to open an offering or change its terms.</summary>
internal sealed record SentOffering(string? Id, string? Title, string? Method, IReadOnlyList<string?> Owners, string? CostKey, string? Description);

/// <summary>Makes an offering's commands of what was typed or sent; pages and API share it.</summary>
internal static class OfferingCommands
{
    public static (GroupOfferingId Id, OpenOffering? Command, Refusal? Refusal) Open(SentOffering sent, Language language)
    {
        var (id, badId) = string.IsNullOrWhiteSpace(sent.Id) ? (Api.Slug.Of(sent.Title) is { } made ? new GroupOfferingId(made) : default, null) : Api.Sent.Value<GroupOfferingId>("offering", sent.Id);
        var (method, badMethod) = Typed.One<GroupMethod>("method", sent.Method);
        var (costKey, badKey) = Typed.One<CostKey>("costKey", sent.CostKey);
        var (owners, badOwners) = Owners(sent.Owners);
        var (description, badText) = Description(sent.Description, language);
        var badTitle = Fields.Name("title", sent.Title);
        return Fields.FirstOf(badTitle, badId, id.Value is null ? Refusals.NotAValue("title") : null, badMethod, badOwners, badKey, badText) is { } refusal
            ? (id, null, refusal)
            : (id, new OpenOffering(sent.Title!, method, owners, costKey, description), null);
    }

    public static (ReviseOffering? Command, Refusal? Refusal) Revise(SentOffering sent, Language language)
    {
        var (costKey, badKey) = Typed.One<CostKey>("costKey", sent.CostKey);
        var (owners, badOwners) = Owners(sent.Owners);
        var (description, badText) = Description(sent.Description, language);
        return Fields.FirstOf(Fields.Name("title", sent.Title), badOwners, badKey, badText) is { } refusal
            ? (null, refusal)
            : (new ReviseOffering(sent.Title!, owners, costKey, description), null);
    }

    private static (ValueList<ServiceId> Owners, Refusal? Refusal) Owners(IReadOnlyList<string?> sent)
    {
        var owners = sent.Select(ServiceId.Parse).ToList();
        return owners.Contains(null) ? ([], Refusals.NotAValue("owners")) : (owners.OfType<ServiceId>().ToValueList(), null);
    }

    private static (WrittenText? Text, Refusal? Refusal) Description(string? body, Language language) =>
        string.IsNullOrWhiteSpace(body) ? (null, null) : NewText.Write("description", body, language);
}
