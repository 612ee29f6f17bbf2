namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>A group leader, by the pseudonym of the person; never a name.</summary>
public readonly record struct GroupLeaderId(string Value) : ITextValue<GroupLeaderId>
{
    public static GroupLeaderId? Parse(string? text) => PersonId.Parse(text) is { } person ? new(person.Value) : null;

    /// <summary>The calendar that is the actor's own.</summary>
    public static GroupLeaderId Of(Actor actor) => new(actor.Person.Value);

    public EntityId In(NetworkId network) => GroupLeaderDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
