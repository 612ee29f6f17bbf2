using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Whether a product is one that a service can ask for, whoever asks on its behalf.</summary>
public static class Availability
{
    /// <summary>Why the service cannot ask for it; null where it can.</summary>
    public static Refusal? WhyNot(ProductFacts product, ServiceId asker) => product switch
    {
        { Assessed: false } => SharingRequestRefusals.NotAssessed,
        _ when product.Developers.Contains(asker) => SharingRequestRefusals.OwnProduct,
        _ when SharingRoutine.HandlingOf(product.Recommendation) == Handling.NotYet => SharingRequestRefusals.NotReady,
        { HasContact: false } => SharingRequestRefusals.WithoutContact,
        _ => null,
    };
}
