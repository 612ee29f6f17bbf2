using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>The only seam between those who send commands and where entities live: in this process, or spread over a cluster.</summary>
public interface IEntities
{
    Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default);
}

/// <summary>Who sends a command, and under which id.</summary>
/// <param name="Id">The same id from the same actor is the same command: it happens once, and gets the first answer again.</param>
/// <param name="ExpectedVersion">The version the sender has read; where the entity has moved on since, the command is refused as stale. Null: any.</param>
/// <param name="Cause">What led to it, e.g. <c>policy/…</c>; null where a person asked.</param>
public sealed record Sender(Actor Actor, CommandId Id, int? ExpectedVersion = null, string? Cause = null);

/// <summary>What came of a command.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>It is done, and on disk.</summary>
    /// <param name="Version">The entity's version after it.</param>
    /// <param name="Reference">The public id the decision named; else null.</param>
    public sealed record Done(int Version, string? Reference) : Answer;

    /// <summary>It is refused, and nothing was stored; the same command may be sent again later and is then decided anew.</summary>
    public sealed record Refused(Refusal Refusal) : Answer;
}
