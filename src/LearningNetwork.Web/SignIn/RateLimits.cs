using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace LearningNetwork.Web.SignIn;

/// <summary>How many requests a minute; settings <c>RateLimits__…</c> change them (the numbers are ours).</summary>
public sealed record LimitOptions
{
    /// <summary>Of one signed-in person or token.</summary>
    public int PerPerson { get; init; } = 600;

    /// <summary>Of one address; a whole municipality may stand behind one.</summary>
    public int PerAddress { get; init; } = 3000;

    /// <summary>Forms of one address that show who one is: passwords, codes, passkeys, links.</summary>
    public int SignIns { get; init; } = 30;
}

/// <summary>Keeps one sender from using up what is there for all, and from guessing. By the framework's limiter; each process counts for itself.</summary>
internal static class RateLimits
{
    private static readonly PathString[] Doors = ["/sign-in", "/join"];

    public static void Configure(RateLimiterOptions limiter, LimitOptions limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => EachMinute(AddressOf(context), limits.PerAddress)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsAtTheDoor(context.Request) ? EachMinute(AddressOf(context), limits.SignIns) : Unlimited),
            PartitionedRateLimiter.Create<HttpContext, string>(context => SignedIn.Find(context) is { } person ? EachMinute(person.Actor.Person.Value, limits.PerPerson) : Unlimited));
    }

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("");

    private static bool IsAtTheDoor(HttpRequest request) => HttpMethods.IsPost(request.Method) && Doors.Any(door => request.Path.StartsWithSegments(door));

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> EachMinute(string whose, int most) => RateLimitPartition.GetFixedWindowLimiter(
        whose, _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
