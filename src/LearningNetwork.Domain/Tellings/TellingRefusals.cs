using System.Globalization;

namespace LearningNetwork.Domain.Tellings;

public static class TellingRefusals
{
    /// <summary>More than one person can follow.</summary>
    public static Refusal FollowsTooMany { get; } = Refusal.Conflict("follows_too_many", Attention.MostFollowed.ToString(CultureInfo.InvariantCulture));
}
