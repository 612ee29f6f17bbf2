using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Makes an edition of what a program sent.</summary>
internal static class EditionCommands
{
    public static async Task<(PublishEdition? Command, Refusal? Refusal)> Publish(
        EditionBody sent, EntityId product, ReceivedFiles files, DateOnly today, Language language, CancellationToken cancellation)
    {
        var (changes, badChanges) = NewText.Write("changes", sent.Changes, language);
        if (badChanges is not null)
            return (null, badChanges);
        var kept = (sent.Keep ?? []).Select(MaterialId.Parse).ToList();
        if (kept.Contains(null))
            return (null, Refusals.NotAValue("keep"));
        var materials = new List<NewMaterial>();
        foreach (var material in sent.Materials ?? [])
        {
            var (one, refusal) = await Material(material, product, files, cancellation);
            if (one is null)
                return (null, refusal);
            materials.Add(one);
        }

        return (new PublishEdition(sent.On ?? today, changes!, materials.ToValueList(), kept.OfType<MaterialId>().ToValueList()), null);
    }

    private static async Task<(NewMaterial? Material, Refusal? Refusal)> Material(
        MaterialBody sent, EntityId product, ReceivedFiles files, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(sent.Access))
            return (null, Refusals.Required("access"));
        if (Choices.Parse<MaterialAccess>(sent.Access) is not { } access)
            return (null, Refusals.NotAValue("access"));
        var terms = new TermsOfUse(sent.Terms?.Copy ?? false, sent.Terms?.Adapt ?? false, sent.Terms?.NameTheSource ?? false);
        switch (sent)
        {
            case { File: { } file, Link: null }:
                var (received, refusal) = await files.Again(product, file.Sha256 ?? "", file.Name ?? "", cancellation);
                return received is null ? (null, refusal) : (new(Title(sent.Title, received.Name), received.Content, access, terms), null);
            case { File: null, Link: { } link }:
                return (new(Title(sent.Title, ""), new MaterialContent.Link(link.Trim()), access, terms), null);
            default:
                return (null, Refusals.Required("file"));
        }
    }

    private static string Title(string? sent, string otherwise) => string.IsNullOrWhiteSpace(sent) ? otherwise : sent;
}
