using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.ImplementationSupports;

/// <summary>What a product's owners offer those who bring it into use; all of it is for everyone in the network.</summary>
public sealed record SupportContent(SupportDescribed? As, SuggestionsStated? Suggested)
{
    public static SupportContent None { get; } = new(null, null);

    public ValueList<Suggestion> Suggestions => Suggested?.Suggestions ?? [];

    internal static SupportContent Read(string json) => JsonSerializer.Deserialize<SupportContent>(json, EventRegistry.Standard.Json)!;
}
