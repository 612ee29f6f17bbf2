namespace LearningNetwork.Domain.Networks;

/// <summary>A guest's key in its network, e.g. <c>bufetat</c>.</summary>
public readonly record struct GuestId(string Value) : ITextValue<GuestId>
{
    public static GuestId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}
