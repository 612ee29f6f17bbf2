using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Products;

/// <summary>A product as its page shows it.</summary>
/// <param name="WhyNot">Why the reader cannot ask for it; null where the reader can.</param>
/// <param name="CanReview">Whether the reader is of the working group, and there is something to review.</param>
/// <param name="IsOwner">Whether the reader answers for it.</param>
/// <param name="Today">The date in Norway.</param>
/// <param name="Form">What must be mended of what was just sent.</param>
public sealed record ProductDetails(ProductView Product, Refusal? WhyNot, bool CanReview, bool IsOwner, DateOnly Today, FormState Form)
{
    public ProductListing Listing => Product.Listing;

    /// <summary>What a service goes through once the owner has said yes; empty where nobody has stated what the product takes.</summary>
    public ValueList<RoutineStep> Steps => Product.Steps;

    public MaturityReading? Reading => Product.Latest is { } review
        ? Maturities.Derive(review.Recommendation, review.Maturity, review.SaidUnderTrial)
        : null;

    public bool IsStale => Product.Latest is { } review && Freshness.ReviewIsStale(review.ReviewedOn, Today);

    /// <summary>Whether the reader may have a material of the current edition.</summary>
    public bool MayTake(Material material) => ProductRights.MayTake(material.Access, IsOwner, Product.LetIn);

    public bool HasStaleContact => Listing.Contacts.Any(contact => Freshness.ContactIsStale(contact.ConfirmedOn, Today));

    /// <summary>Whether a reassessment is due: recommendation 3 and 4 after six months.</summary>
    public bool IsDue => Product.Latest is { } review && Freshness.IsDueForReassessment(review.Recommendation, review.ReviewedOn, Today);

    /// <summary>What the owners tell beside what it is, by the names of the fields; what is empty is left out.</summary>
    public IEnumerable<(string Field, ProductText Text)> Told => new (string Field, TextRef? Text)[]
    {
        ("forWhom", Product.Content.Form.ForWhom),
        ("interest", Product.Content.Form.Interest),
        ("materials", Product.Content.Form.Materials),
        ("experience-so-far", Product.Content.Form.Experience),
    }.Select(told => (told.Field, Product.Text(told.Text))).Where(told => told.Item2 is { Body.Length: > 0 }).Select(told => (told.Field, told.Item2!));
}
