using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>What a service is told before it asks: how the request will be handled, which steps follow, who will answer.</summary>
public sealed record AskModel(ProductFacts Product, IReadOnlyList<Choice> Owners, Handling Handling, IReadOnlyList<RoutineStep> Steps, FormState Form)
{
    /// <summary>The product as those who may ask see it; null where there is none, or it is not assessed yet.</summary>
    public static async Task<AskModel?> Of(string product, SignedIn person, IFactSource facts, FormState form, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (ProductId.Parse(product) is not { } id || await facts.Answer(network, new AboutProduct(id), cancellation) is not ProductFacts { Assessed: true } found)
            return null;
        var owners = new List<Choice>();
        foreach (var owner in found.Owners)
        {
            var project = (ProjectFacts?)await facts.Answer(network, new AboutProject(owner), cancellation);
            owners.Add(new(owner.Value, project?.Name ?? owner.Value));
        }

        return new(found, owners, SharingRoutine.HandlingOf(found.Recommendation), SharingRoutine.StepsFor(found.ResourceLevel, found.OwnSteps), form);
    }
}
