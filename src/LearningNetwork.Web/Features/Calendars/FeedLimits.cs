using System.Threading.RateLimiting;
using LearningNetwork.Web.Calendars;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>
/// How often feeds may be fetched (ours): a calendar asks a few times a day, so thirty times a minute is a fault of its program. One
/// who tries many addresses is held back as well; calendar services ask for many people from one place, hence the large number.
/// </summary>
internal sealed class FeedLimits : IDisposable
{
    public const int MostOfAnAddress = 30;
    public const int MostOfASender = 600;
    public const string RetryAfterSeconds = "60";

    private readonly PartitionedRateLimiter<(string Sender, string Address)> _limits = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Sender, string Address), string>(fetch => Minute(fetch.Sender, MostOfASender)),
        PartitionedRateLimiter.Create<(string Sender, string Address), string>(fetch => Minute(fetch.Address, MostOfAnAddress)));

    /// <summary>Whether this fetch is within the limits; it counts as one.</summary>
    public bool LetThrough(HttpContext context, string file)
    {
        using var lease = _limits.AttemptAcquire((context.Connection.RemoteIpAddress?.ToString() ?? "", AddressOf(file)));
        return lease.IsAcquired;
    }

    public void Dispose() => _limits.Dispose();

    /// <summary>What is no address at all counts together; an address is kept in memory as its hash only.</summary>
    private static string AddressOf(string file) => SecretAddress.HashOf(file) is { } hash ? hash.Value : "";

    private static RateLimitPartition<string> Minute(string key, int most) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
