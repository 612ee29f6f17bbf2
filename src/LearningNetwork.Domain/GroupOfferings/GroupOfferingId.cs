namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>A group offering's key in its network, e.g. <c>trygg-base-sunnhordland</c>.</summary>
public readonly record struct GroupOfferingId(string Value) : ITextValue<GroupOfferingId>
{
    public static GroupOfferingId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public EntityId In(NetworkId network) => GroupOfferingDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
