using System.Globalization;

namespace LearningNetwork.Domain.Tellings;

/// <summary>Names a telling by the event that it tells of, <c>kind.key.version</c>; the network is the reader's.</summary>
/// <param name="Version">The version that the entity had after the event.</param>
public readonly record struct TellingId(string Kind, string Key, int Version) : ITextValue<TellingId>
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Kind}.{Key}.{Version}");

    public static TellingId Of(EntityId entity, int version) => new(entity.Kind, entity.Key, version);

    /// <summary>The key may itself hold full stops.</summary>
    public static TellingId? Parse(string? text) =>
        text?.Split('.') is [var kind, .. { Length: > 0 } key, var version]
        && Keys.IsKey(kind)
        && key.All(Keys.IsKey)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? new(kind, string.Join('.', key), number)
            : null;

    public EntityId In(NetworkId network) => new(Kind, network, Key);

    public override string ToString() => Value;
}
