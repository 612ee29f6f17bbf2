namespace LearningNetwork.Web.Mailing;

/// <summary>How long it takes until something is tried again that certainly did not go, and when it is given up. All of it is ours.</summary>
internal static class MailPauses
{
    /// <summary>An e-mail that comes later than this tells nobody anything; it waits among the notifications.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(3);

    private static readonly TimeSpan[] Growing = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <param name="tries">How often it was tried, from 1.</param>
    public static TimeSpan After(int tries) => Growing[Math.Min(tries, Growing.Length) - 1];

    /// <summary>When it is tried again; null where it is given up.</summary>
    public static DateTimeOffset? Next(int tries, DateTimeOffset since, DateTimeOffset now) =>
        now + After(tries) is var next && next <= since + GivenUpAfter ? next : null;
}
