using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.Files;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>Products that were sent in, with their reviews and editions, and the files of their editions.</summary>
internal sealed class ProductArchive(ArchiveQueries archived, ProductQueries products, MaterialFiles files, TimeProvider time)
{
    private static readonly ProductVisibility SentIn = new(All: true, []);

    public async IAsyncEnumerable<ArchivedThing> Of(ArchivedNetwork network)
    {
        await foreach (var id in archived.Products(network.Id, default))
        {
            if (await products.Find(network.Id, SentIn, new ProductId(id), default) is not { } product)
                continue;
            var life = await archived.Life(ProductDecider.Decider.In(network.Id, id), default);
            yield return new(id, Card(network, product, life), ProductDocument.Of(product, network.Reader), page => Tell(page, product, network.T)) { Files = FilesOf(network, product) };
        }
    }

    /// <summary>The files of a product's editions, each under its hash.</summary>
    private async IAsyncEnumerable<(string Path, byte[] Bytes)> FilesOf(ArchivedNetwork network, ProductView product)
    {
        var all = product.Content.Editions.SelectMany(edition => edition.Materials).Select(material => material.Content).OfType<MaterialContent.File>();
        foreach (var file in all.DistinctBy(file => file.Sha256))
        {
            if (await files.Bytes(ProductDecider.Decider.In(network.Id, product.Listing.Id), file.Sha256, default) is { } bytes)
                yield return (PathOf(file), bytes);
        }
    }

    private static ArchiveCard Card(ArchivedNetwork network, ProductView product, ArchivedLife life) => ArchiveCard.Of(
        network, "product", product.Listing.Id, product.Listing.Title, ArchiveAccess.Network,
        [
            .. product.Owners.Select(owner => new ArchiveParty("owner", owner.Id, owner.Name)),
            .. product.Guests.Select(guest => new ArchiveParty("owner", guest.Id, guest.Name)),
            .. product.Developers.Select(service => new ArchiveParty("developer", service.Id, service.Name)),
        ],
        life, product.Listing.Invented);

    private void Tell(PlainPage page, ProductView product, Phrases t)
    {
        var details = new ProductDetails(product, null, false, false, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), FormState.Empty);
        page.Heading(t["product.what"]);
        page.Paragraphs(product.Description is { Body.Length: > 0 } description ? description.Body : t["product.no-description"], product.Description?.Language);
        page.Facts([(t["product.kind"], t.Say(product.Kind)), (t["product.islands"], string.Join(", ", product.Listing.Islands.Select(t.Say)))]);
        foreach (var (field, text) in details.Told)
            page.Point(t["field." + field], text.Body, text.Language);
        page.Heading(t["review.history"]);
        foreach (var review in product.Reviews)
        {
            page.Heading(t.Day(review.ReviewedOn), 2);
            page.Facts([(t["recommendation"], t.Say(review.Recommendation)), (t["level"], t.Say(review.ResourceLevel)), (t["maturity"], t.Say(review.Maturity)), (t["archive.source"], review.Source)]);
            if (product.Text(review.Reasons) is { Body.Length: > 0 } reasons)
                page.Paragraphs(reasons.Body, reasons.Language);
        }

        if (product.Content.Editions.Count == 0)
            return;
        page.Heading(t["archive.editions"]);
        foreach (var edition in product.Content.Editions)
            Tell(page, product, edition, t);
    }

    private static void Tell(PlainPage page, ProductView product, Edition edition, Phrases t)
    {
        page.Heading(t["archive.edition", edition.Number, t.Day(edition.On)], 2);
        if (product.Text(edition.Changes) is { Body.Length: > 0 } changes)
            page.Paragraphs(changes.Body, changes.Language);
        page.BeginList();
        foreach (var material in edition.Materials)
        {
            var (path, beside) = material.Content switch
            {
                MaterialContent.File file => ($"{product.Listing.Id}/{PathOf(file)}", file.Name),
                MaterialContent.Link link => (link.Address, link.Address),
                _ => ("", ""),
            };
            page.Link(path, material.Title, beside);
        }

        page.EndList();
    }

    private static string PathOf(MaterialContent.File file) => $"{file.Sha256}.{file.Type.Ending()}";
}
