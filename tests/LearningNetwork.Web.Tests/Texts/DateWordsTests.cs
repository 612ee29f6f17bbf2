using System.Globalization;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Texts;

public sealed class DateWordsTests
{
    private static readonly DateTimeOffset Now = At("2026-03-20T12:00:00Z");

    [Theory]
    [InlineData("nb", "5. mars 2026", "5. mars 2026 kl. 14.05")]
    [InlineData("nn", "5. mars 2026", "5. mars 2026 kl. 14.05")]
    [InlineData("en", "5 March 2026", "5 March 2026 14:05")]
    public void Days_and_moments_are_written_as_people_write_them_in_Norwegian_time(string language, string day, string moment)
    {
        var t = In(language);

        t.Day(new DateOnly(2026, 3, 5)).ShouldBe(day);
        t.Moment(At("2026-03-05T13:05:00Z")).ShouldBe(moment);
    }

    [Theory]
    [InlineData("2026-03-20T08:00:00Z", "i dag kl. 09.00")]
    [InlineData("2026-03-19T22:59:00Z", "i går")]
    [InlineData("2026-03-19T23:01:00Z", "i dag kl. 00.01")]
    [InlineData("2026-03-17T12:00:00Z", "for 3 dagar sidan")]
    [InlineData("2026-03-06T12:00:00Z", "for 14 dagar sidan")]
    [InlineData("2026-03-05T12:00:00Z", "5. mars")]
    [InlineData("2025-12-24T12:00:00Z", "24. desember 2025")]
    [InlineData("2026-03-27T12:00:00Z", "27. mars")]
    public void A_moment_seen_from_now_is_counted_in_Norwegian_days(string moment, string said) =>
        In("nn").Ago(At(moment), Now).ShouldBe(said);

    private static Phrases In(string language) => Phrasebook.Shipped.In(Language.WithCode(language)!);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
