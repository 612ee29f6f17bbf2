using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>One event with the states before and after it, as a projection sees it.</summary>
/// <param name="Version">The entity's version after the event.</param>
/// <param name="By">Who did it. Roles are not kept in the log, so no projection can rest on them.</param>
/// <param name="Service">The service that person worked for then, if any.</param>
/// <param name="EventName">The event's stored name.</param>
/// <param name="Cause">What led to it, as its sender said; <see cref="Invented"/> for what was made up for a demonstration.</param>
public sealed record Projected(
    EntityId Entity,
    int Version,
    Event Happened,
    object Before,
    object After,
    PersonId By,
    ServiceId? Service,
    DateTimeOffset At,
    string EventName,
    string? Cause)
{
    /// <summary>The cause of every command that loads invented demonstration data, so that it can be labelled wherever it shows.</summary>
    public const string Invented = "invented";

    /// <summary>The cause of every command that loads what the sources state; it is no news to anyone.</summary>
    public const string ReferenceData = "reference-data";

    public bool IsInvented => Cause == Invented;
}

/// <summary>
/// Turns what happened into rows of the read model. It writes only rows whose keys begin with its own stream's network and
/// belong to its own stream; what spans streams is a join when reading. The rows of an event are a pure function of
/// <see cref="Projected"/>, so that a rebuild from the log gives the same tables as living through it.
/// </summary>
public abstract class Projection
{
    /// <summary>Raised when the same events give other rows than before: at the next start the read model is then rebuilt. A changed table is seen without it.</summary>
    public virtual int Version => 1;

    /// <summary>The tables that this projection alone writes.</summary>
    public abstract IReadOnlyList<Table> Tables { get; }

    /// <summary>The rows after this event. Of several rows with the same key in one transaction the last one stands. Bodies of texts are never copied: a query joins <c>texts</c> on the id, so that erasing is erasing.</summary>
    public abstract IEnumerable<Row> Rows(Projected step);
}
