namespace LearningNetwork.Domain.InterestRounds;

/// <summary>A round's key, <c>year.name</c>, e.g. <c>2026.kva-no</c>.</summary>
/// <param name="Year">The year it was opened.</param>
public readonly record struct InterestRoundId(string Year, string Name) : ITextValue<InterestRoundId>
{
    public string Value => $"{Year}.{Name}";

    public static InterestRoundId? Parse(string? text) =>
        text?.Split('.') is [{ Length: 4 } year, var name] && year.All(char.IsAsciiDigit) && Keys.IsKey(name) ? new(year, name) : null;

    public EntityId In(NetworkId network) => InterestRoundDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
