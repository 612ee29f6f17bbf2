using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Web.Features.Products;

/// <summary>A product as its page shows it.</summary>
/// <param name="WhyNot">Why the reader cannot ask for it; null where the reader can.</param>
/// <param name="Today">The date in Norway.</param>
public sealed record ProductDetails(ProductView Product, Refusal? WhyNot, DateOnly Today)
{
    public ProductListing Listing => Product.Listing;

    /// <summary>What a service goes through once the owner has said yes; empty where nobody has stated what the product takes.</summary>
    public ValueList<RoutineStep> Steps => SharingRoutine.StepsFor(Listing.ResourceLevel, Product.OwnSteps);

    public MaturityReading? Reading => Product.Latest is { } review
        ? Maturities.Derive(review.Recommendation, review.Maturity, review.SaidUnderTrial)
        : null;

    public bool IsStale => Product.Latest is { } review && Freshness.ReviewIsStale(review.ReviewedOn, Today);
}
