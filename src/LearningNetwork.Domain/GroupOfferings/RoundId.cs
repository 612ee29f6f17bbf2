namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>The public id of a round, <c>offering.label</c>: e.g. <c>trygg-base-sunnhordland.haust-2027</c>.</summary>
/// <param name="Label">A key among the offering's rounds.</param>
public readonly record struct RoundId(GroupOfferingId Offering, string Label) : ITextValue<RoundId>
{
    public string Value => $"{Offering}.{Label}";

    public static RoundId? Parse(string? text) =>
        text?.Split('.') is [var offering, var label]
        && GroupOfferingId.Parse(offering) is { } offeringId
        && Keys.Normalised(label) is { } plain && Keys.IsKey(plain)
            ? new(offeringId, plain)
            : null;

    public EntityId In(NetworkId network) => RoundDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
