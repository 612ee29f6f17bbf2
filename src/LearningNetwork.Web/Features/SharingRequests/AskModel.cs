using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>What a service is told before it asks: how the request will be handled, which steps follow, who will answer.</summary>
/// <param name="Owners">Those who own the product, with how much each has to see to.</param>
public sealed record AskModel(ProductFacts Product, IReadOnlyList<OwnerLoad> Owners, Handling Handling, IReadOnlyList<RoutineStep> Steps, FormState Form)
{
    /// <summary>The product as those who may ask see it; null where there is none, or it is not assessed yet.</summary>
    public static async Task<AskModel?> Of(string product, SignedIn person, IFactSource facts, SharingRequestQueries cases, FormState form, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (ProductId.Parse(product) is not { } id || await facts.Answer(network, new AboutProduct(id), cancellation) is not ProductFacts { Assessed: true } found)
            return null;
        var settings = ((NetworkFacts?)await facts.Answer(network, new AboutNetwork(), cancellation))?.Settings ?? NetworkSettings.Usual;
        var steps = SharingRoutine.StepsFor(found.ResourceLevel, found.OwnSteps, settings.Steps);
        return new(found, await cases.Loads(network, found.Owners, cancellation), SharingRoutine.HandlingOf(found.Recommendation), steps, form);
    }
}
