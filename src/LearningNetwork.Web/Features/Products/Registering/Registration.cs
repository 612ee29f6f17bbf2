using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>How a registration finds its key.</summary>
internal static class Registration
{
    /// <summary>For leads, and for the coordinator, who answers for what guests own; whose product it is the entity decides.</summary>
    public static TBuilder OwnersOnly<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.Needs(Right.ManageProducts, Right.ManageNetwork);

    /// <summary>Sends it to the key that was chosen, or else to the first of the title's keys that no other product has.</summary>
    public static async Task<(ProductId Product, Answer Answer)> Send(
        IEntities entities, ProductId? chosen, RegisterProduct command, Sender sender, CancellationToken cancellation)
    {
        var keys = chosen is { } one ? [one] : ProductSlug.Of(command.Title, sender.Id).ToArray();
        foreach (var key in keys[..^1])
        {
            var answer = await entities.Execute(ProductDecider.Decider.In(sender.Actor.Network, key.Value), command, sender, cancellation);
            if (answer is not Answer.Refused { Refusal: var no } || !IsElsewhere(no))
                return (key, answer);
        }

        return (keys[^1], await entities.Execute(ProductDecider.Decider.In(sender.Actor.Network, keys[^1].Value), command, sender, cancellation));
    }

    /// <summary>Another product has the key; or this very command found its own key before.</summary>
    private static bool IsElsewhere(Refusal no) => no == Refusals.AlreadyExists || no == Refusals.IdempotencyKeyReused;
}
