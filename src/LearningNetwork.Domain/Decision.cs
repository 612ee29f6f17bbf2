namespace LearningNetwork.Domain;

/// <summary>What came of a command: events (perhaps none, when it had happened already), or a refusal.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <param name="Reference">The public id that the answer names, e.g. a request's with its round; null where the entity's key says it all.</param>
    public sealed record Accepted(ValueList<Event> Events, string? Reference = null) : Decision;

    public sealed record Refused(Refusal Refusal) : Decision;

    /// <summary>The same logical command came before: nothing new happens.</summary>
    public static Decision Nothing { get; } = new Accepted([]);

    public static Decision Accept(params ReadOnlySpan<Event> events) => new Accepted(ValueList.Of(events));

    public static Decision Refuse(Refusal refusal) => new Refused(refusal);

    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);

    public static implicit operator Decision(Event happened) => Accept(happened);
}
