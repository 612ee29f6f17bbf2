using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>An annual wheel's key in its network, e.g. <c>samlingar-4f2a</c>.</summary>
public readonly record struct WheelId(string Value) : ITextValue<WheelId>
{
    private const int MostOfOriginal = 40;

    public static WheelId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public EntityId In(NetworkId network) => AnnualWheelDecider.Decider.In(network, Value);

    /// <summary>The wheel that a leaver takes along: always the same for the same leaving, and no other's.</summary>
    public WheelId CopyFor(ServiceId leaver, DateTimeOffset at)
    {
        var told = string.Create(CultureInfo.InvariantCulture, $"{Value}/{leaver}/{at.UtcTicks}");
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 4));
        return new($"{Value[..Math.Min(Value.Length, MostOfOriginal)].TrimEnd('-')}-{mark}");
    }

    public override string ToString() => Value;
}

/// <summary>An activity's key in its wheel, e.g. <c>brukarundersoking</c>; it keeps it for good, and so does what has been done of it.</summary>
public readonly record struct ActivityId(string Value) : ITextValue<ActivityId>
{
    public static ActivityId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}
