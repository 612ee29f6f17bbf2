namespace LearningNetwork.Domain.Calendars;

/// <summary>
/// Whose feed it is and what of: <c>person</c> for all that concerns the person, <c>person.wheel</c> for one annual wheel. Each
/// person has addresses of their own, so that what one may see is asked of one person, and renewing closes nobody else's.
/// </summary>
/// <param name="Wheel">The key of the annual wheel; null for all of the person's dates.</param>
public readonly record struct CalendarFeedId(PersonId Person, string? Wheel) : ITextValue<CalendarFeedId>
{
    public string Value => Wheel is null ? Person.Value : $"{Person}.{Wheel}";

    public static CalendarFeedId? Parse(string? text) => text?.Split('.') switch
    {
        [var person] when PersonId.Parse(person) is { } id => new(id, null),
        [var person, var wheel] when PersonId.Parse(person) is { } id && Keys.IsKey(wheel) => new(id, wheel),
        _ => null,
    };

    public EntityId In(NetworkId network) => CalendarFeedDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
