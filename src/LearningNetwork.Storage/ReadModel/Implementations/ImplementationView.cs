using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>An implementation whole, for one page.</summary>
/// <param name="Texts">What was written, by the texts' ids.</param>
/// <param name="Support">What the product's owners offer.</param>
/// <param name="Kernel">What its developer says must stay as it is.</param>
/// <param name="Came">The most people of the service that came to one gathering of its training; null where none was told.</param>
public sealed record ImplementationView(
    ImplementationRow Row,
    ImplementationContent Content,
    IReadOnlyDictionary<string, CaseText> Texts,
    SupportContent Support,
    ValueList<string> Kernel,
    int? Came)
{
    /// <summary>What was written, or null where there is nothing or it has been erased.</summary>
    public CaseText? Text(TextRef? text) => text is not null && Texts.TryGetValue(text.Id, out var found) && found.Body.Length > 0 ? found : null;
}
