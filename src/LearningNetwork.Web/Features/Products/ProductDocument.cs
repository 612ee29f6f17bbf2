using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Features.Products.Editions;
using LearningNetwork.Web.Features.Products.Relations;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Products;

/// <summary>One product: what the catalogue says of it, and what stands behind.</summary>
/// <param name="Draft">Not sent in yet, so that only its owners see it.</param>
/// <param name="SubmittedOn">When it was sent in, while nobody has assessed it; else null.</param>
/// <param name="Guests">The guests of the network that own it.</param>
/// <param name="Description">Null where none was written, or where it was erased.</param>
/// <param name="Form">What else its owners tell of it (003 §3.2).</param>
/// <param name="OwnSteps">The product's own steps, in place of those of its level; empty where it has none.</param>
/// <param name="Steps">The steps that a request for it goes through today; empty where nobody has stated what it takes.</param>
/// <param name="Reviews">By date; the last one counts. Empty while it is not assessed.</param>
/// <param name="Relations">What it belongs with.</param>
/// <param name="Kernel">What must stay as it is when a service adapts it; empty where nobody has said.</param>
/// <param name="Conduct">The rules of conduct that its owners have marked it with.</param>
/// <param name="Editions">In order; the last one holds, and its materials are what is handed over.</param>
/// <param name="ReportedUse">What it took in truth, beside what is assumed: how many services have told each level; none is named.</param>
/// <param name="OpenedOn">Since when readers of other networks see it; null where they do not.</param>
public sealed record ProductDocument(
    string Id,
    string Title,
    IReadOnlyList<int> Islands,
    IReadOnlyList<string> Projects,
    IReadOnlyList<ContactItem> Contacts,
    string? Maturity,
    bool MaturityDerived,
    int? Recommendation,
    string? ResourceLevel,
    bool Assessed,
    bool Invented,
    string Kind,
    bool Draft,
    DateOnly? SubmittedOn,
    IReadOnlyList<string> Guests,
    WrittenItem? Description,
    FormItem Form,
    IReadOnlyList<string> Developers,
    IReadOnlyList<string> OwnSteps,
    IReadOnlyList<string> Steps,
    IReadOnlyList<ReviewItem> Reviews,
    IReadOnlyList<EditionItem> Editions,
    RelationsItem Relations,
    IReadOnlyList<string> Kernel,
    IReadOnlyList<string> Conduct,
    IReadOnlyList<ReportedUseItem> ReportedUse,
    DateOnly? OpenedOn)
{
    /// <param name="reader">Who reads it: what a person may not have is named, and its address is not told.</param>
    internal static ProductDocument Of(ProductView product, Actor reader)
    {
        var item = ProductItem.Of(product.Listing);
        return new(
            item.Id, item.Title, item.Islands, item.Projects, item.Contacts, item.Maturity, item.MaturityDerived, item.Recommendation, item.ResourceLevel,
            item.Assessed, item.Invented,
            product.Kind.Code(),
            product.Listing.Draft,
            product.SubmittedOn,
            [.. product.Guests.Select(guest => guest.Id)],
            WrittenItem.Of(product.Description),
            FormItem.Of(product),
            [.. product.Developers.Select(service => service.Id)],
            [.. product.OwnSteps.Select(step => step.Code())],
            [.. product.Steps.Select(step => step.Code())],
            [.. product.Reviews.Select(review => ReviewItem.Of(product, review))],
            [.. product.Content.Editions.Select(edition => EditionItem.Of(product, edition, reader))],
            RelationsItem.Of(product),
            product.Content.Kernel,
            [.. product.Content.Conduct.Select(Choices.Code)],
            [.. product.Reported.Select(use => new ReportedUseItem(use.Level.Code(), use.Services))],
            product.Content.OpenedOn);
    }
}

/// <summary>So many services have told that it took so much.</summary>
public sealed record ReportedUseItem(string ResourceLevel, int Services);

/// <summary>A text that someone wrote, in the language it was written in.</summary>
public sealed record WrittenItem(string Language, string Text)
{
    /// <summary>Null where nothing was written, or where it was erased.</summary>
    internal static WrittenItem? Of(ProductText? text) => text is { Body.Length: > 0 } ? new(text.Language, text.Body) : null;
}

/// <summary>What the owners tell of a product beside what it is; null where nothing is written yet.</summary>
/// <param name="ForWhom">Whom it is for.</param>
/// <param name="Interest">Which interest of foster care it serves.</param>
/// <param name="Materials">What materials belong to it.</param>
/// <param name="Experience">The experience with it so far.</param>
public sealed record FormItem(WrittenItem? ForWhom, WrittenItem? Interest, WrittenItem? Materials, WrittenItem? Experience)
{
    internal static FormItem Of(ProductView product) => new(
        WrittenItem.Of(product.Text(product.Content.Form.ForWhom)),
        WrittenItem.Of(product.Text(product.Content.Form.Interest)),
        WrittenItem.Of(product.Text(product.Content.Form.Materials)),
        WrittenItem.Of(product.Text(product.Content.Form.Experience)));
}

/// <summary>What the working group said of a product on a date; null where the review states nothing.</summary>
/// <param name="Maturity">As stated, never derived.</param>
/// <param name="On">The date of the review.</param>
/// <param name="By">Who recorded it for the group, by pseudonym.</param>
/// <param name="From">Where it is said.</param>
/// <param name="WordedAs">The recommendation that its wording describes, where that is another than its number.</param>
/// <param name="Reasons">Why; null where none were written, or where they were erased.</param>
/// <param name="Set">Of a set of parts: what all of it together takes, where the level is said of each part; else null.</param>
/// <param name="Conflict">Whether number and wording disagree, or it is recommended as ready and said to be under trial.</param>
public sealed record ReviewItem(
    int? Recommendation,
    string? ResourceLevel,
    string? Maturity,
    IReadOnlyList<int> Islands,
    DateOnly On,
    string By,
    string From,
    int? WordedAs,
    string? ResourceRemark,
    bool SaidUnderTrial,
    WrittenItem? Reasons,
    SetItem? Set,
    bool Conflict)
{
    internal static ReviewItem Of(ProductView product, Review review) => new(
        (int?)review.Recommendation,
        review.ResourceLevel?.Code(),
        review.Maturity?.Code(),
        [.. review.Islands.Select(island => (int)island)],
        review.ReviewedOn,
        review.By.Value,
        review.Source,
        (int?)review.WordedAs,
        review.ResourceRemark,
        review.SaidUnderTrial,
        WrittenItem.Of(product.Text(review.Reasons)),
        review.Set is null ? null : new(review.Set.Level?.Code()),
        review.WordedOtherwise || Maturities.Derive(review.Recommendation, review.Maturity, review.SaidUnderTrial).Conflict);
}

/// <param name="Level">Null where it is not stated.</param>
public sealed record SetItem(string? Level);
