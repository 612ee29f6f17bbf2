using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Features.Products.Registering;

namespace LearningNetwork.Web.Api;

/// <summary>How something new gets its key from its title, within what it belongs to: <c>familielos.livsnavet</c>.</summary>
internal static class NewKey
{
    /// <summary>Sends it to the first of the title's keys that nothing else has; the same form sent twice comes to the same key.</summary>
    public static async Task<(string Key, Answer Answer)> Send(
        IEntities entities, Decider decider, string within, string title, Command command, Sender sender, CancellationToken cancellation)
    {
        var keys = ProductSlug.Of(title, sender.Id).Select(slug => $"{within}.{slug}").ToArray();
        foreach (var key in keys[..^1])
        {
            var answer = await entities.Execute(decider.In(sender.Actor.Network, key), command, sender, cancellation);
            if (answer is not Answer.Refused { Refusal: var no } || (no != Refusals.AlreadyExists && no != Refusals.IdempotencyKeyReused))
                return (key, answer);
        }

        return (keys[^1], await entities.Execute(decider.In(sender.Actor.Network, keys[^1]), command, sender, cancellation));
    }
}
