using System.Text.Json.Nodes;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class ProductNames
{
    public static void Add(StoredNames names) => names
        .Event<ProductRegistered>("product/registered", schema: 2)
        .Upcast("product/registered", from: 1, OwnedByNoGuest)
        .Event<ProductDescribed>("product/described")
        .Event<ProductFormWritten>("product/form-written")
        .Event<ProductSubmitted>("product/submitted")
        .Event<ContactNamed>("product/contact-named")
        .Event<ContactRemoved>("product/contact-removed")
        .Event<ContactsConfirmed>("product/contacts-confirmed")
        .Event<ProductReviewed>("product/reviewed", schema: 2)
        .Upcast("product/reviewed", from: 1, ReviewOfNoSet)
        .Event<OwnStepsSet>("product/own-steps-set")
        .Event<ProductRelated>("product/related")
        .Event<ProductUnrelated>("product/unrelated")
        .Event<KernelMarked>("product/kernel-marked")
        .Event<ProductConductMarked>("product/conduct-marked")
        .Event<ProductOpened>("product/opened")
        .Event<ProductClosed>("product/closed")
        .Event<EditionPublished>("product/edition-published")
        .Event<DeadLinkReported>("product/dead-link-reported")
        .Event<DeadLinkCleared>("product/dead-link-cleared")
        .Command<RegisterProduct>("product/register", schema: 2)
        .Upcast("product/register", from: 1, older => WithoutForm(OwnedByNoGuest(older)))
        .Command<DescribeProduct>("product/describe", schema: 2)
        .Upcast("product/describe", from: 1, WithoutForm)
        .Command<SubmitProduct>("product/submit")
        .Command<NameContact>("product/name-contact")
        .Command<RemoveContact>("product/remove-contact")
        .Command<ConfirmContact>("product/confirm-contact")
        .Command<ReviewProduct>("product/review", schema: 2)
        .Upcast("product/review", from: 1, OfNoSet)
        .Command<SetOwnSteps>("product/set-own-steps")
        .Command<RelateProduct>("product/relate")
        .Command<UnrelateProduct>("product/unrelate")
        .Command<MarkKernel>("product/mark-kernel")
        .Command<MarkProductConduct>("product/mark-conduct")
        .Command<OpenProduct>("product/open")
        .Command<CloseProduct>("product/close")
        .Command<PublishEdition>("product/publish-edition")
        .Command<ReportDeadLink>("product/report-dead-link")
        .Command<ClearDeadLink>("product/clear-dead-link")
        .OneOf<MaterialContent>(("file", typeof(MaterialContent.File)), ("link", typeof(MaterialContent.Link)))
        .State<Product>(
            "product", schema: 7,
            ("not-registered", typeof(Product.NotRegistered)),
            ("draft", typeof(Product.Draft)),
            ("not-assessed", typeof(Product.NotAssessed)),
            ("assessed", typeof(Product.Assessed)));

    private static JsonObject OwnedByNoGuest(JsonObject older)
    {
        older["guests"] = new JsonArray();
        return older;
    }

    /// <summary>Before there was a form of 003 §3.2, nothing of it was sent.</summary>
    private static JsonObject WithoutForm(JsonObject older)
    {
        older["form"] = new JsonObject { ["forWhom"] = null, ["interest"] = null, ["materials"] = null, ["experience"] = null };
        return older;
    }

    /// <summary>Before a set had a level of its own.</summary>
    private static JsonObject OfNoSet(JsonObject older)
    {
        older["set"] = null;
        return older;
    }

    private static JsonObject ReviewOfNoSet(JsonObject older)
    {
        OfNoSet(older["review"]!.AsObject());
        return older;
    }
}
