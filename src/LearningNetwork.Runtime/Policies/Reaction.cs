using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime.Policies;

/// <summary>Sends the commands that an event leads to, each under an id that follows from the event.</summary>
internal sealed class Reaction(Decider decider, string policy, PolicyFrame frame)
{
    public async Task To(LoggedEvent happened, CancellationToken stop)
    {
        if (happened.Happened is UnknownEvent unknown)
            throw new NewerEventException(happened.Entity.Stream, unknown.Name, unknown.Schema);
        var commands = decider.React(happened.Entity, happened.Happened).ToList();
        for (var ordinal = 0; ordinal < commands.Count; ordinal++)
        {
            var (to, command) = commands[ordinal];
            Note(happened, to, await frame.Entities.Execute(to, command, SenderOf(happened, ordinal), stop));
        }
    }

    private Sender SenderOf(LoggedEvent happened, int ordinal)
    {
        var stream = happened.Entity.Stream;
        var version = happened.Version.ToString(CultureInfo.InvariantCulture);
        var id = DerivedCommandId.Of("policy", policy, stream, version, ordinal.ToString(CultureInfo.InvariantCulture));
        return new(Actor.Program(happened.Entity.Network, "policy"), id, Cause: $"policy/{policy}/{stream}@{version}");
    }

    // A refusal is an answer like any other: it says why nothing came of it, and trying again would not change that.
    private void Note(LoggedEvent happened, EntityId to, Answer answer)
    {
        frame.Meters.Reacted(policy, answer is Answer.Done ? CommandOutcome.Done : CommandOutcome.Refused);
        if (answer is Answer.Refused refused)
        {
            frame.Logger.LogWarning(
                "{Policy}: what {Stream}@{Version} asked of {To} was refused as {Code}",
                policy, happened.Entity.Stream, happened.Version, to.Stream, refused.Refusal.Code);
        }
    }
}
