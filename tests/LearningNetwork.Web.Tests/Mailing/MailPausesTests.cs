using LearningNetwork.Web.Mailing;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>When something is tried again: later each time, and not for ever.</summary>
public sealed class MailPausesTests
{
    private static readonly DateTimeOffset Since = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 60)]
    [InlineData(400, 60)]
    public void The_pause_grows_to_an_hour(int tries, int minutes) => MailPauses.After(tries).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Tried_at_each_moment_that_is_given_it_ends_within_three_days()
    {
        var (tries, last) = (1, Since);
        while (MailPauses.Next(tries, Since, last) is { } next)
        {
            next.ShouldBeGreaterThan(last);
            (tries, last) = (tries + 1, next);
        }

        (last - Since).ShouldBeInRange(TimeSpan.FromDays(3) - TimeSpan.FromHours(1), TimeSpan.FromDays(3));
        tries.ShouldBe(75);
    }

    [Fact]
    public void A_server_found_away_by_many_at_once_is_left_alone_once()
    {
        var rest = new ServerRest();
        Parallel.For(0, 16, _ => rest.Begin(Since));
        rest.Lasts(Since + TimeSpan.FromSeconds(59)).ShouldBeTrue();
        rest.Lasts(Since + TimeSpan.FromMinutes(1)).ShouldBeFalse();

        rest.Begin(Since + TimeSpan.FromMinutes(1));
        rest.Lasts(Since + TimeSpan.FromMinutes(5)).ShouldBeTrue();
        rest.End();
        rest.Lasts(Since + TimeSpan.FromMinutes(5)).ShouldBeFalse();
    }
}
