using System.Globalization;
using System.Text;
using LearningNetwork.Web.Calendars;

namespace LearningNetwork.Web.Tests.Calendars;

public sealed class CalendarWriterTests
{
    private static readonly DateTimeOffset Written = new(2026, 11, 27, 20, 30, 5, TimeSpan.FromHours(1));

    [Fact]
    public async Task Another_parser_reads_what_was_written()
    {
        CalendarEntry[] entries =
        [
            new("a/1", "Fosterhjemssamling", new(2027, 2, 27), new(2027, 2, 28)),
            new("a/2", "Tilstandsrapport; del 1, \\ og \"2\": ferdig\nNy linje", new(2028, 2, 29), new(2028, 2, 29)),
            new("a/3", string.Concat(Enumerable.Repeat("Å være på øy, æsj 👩‍👧 ", 12)).Trim(), new(2026, 12, 28), new(2027, 1, 3)),
        ];

        var read = await ReadCalendar.Of(CalendarWriter.Write("Læringsnettverket «Vestland»", entries, Written));

        (read.Version, read.Name, read.OldName, read.Every).ShouldBe(("2.0", "Læringsnettverket «Vestland»", "Læringsnettverket «Vestland»", "PT12H"));
        read.Events.Count.ShouldBe(3);
        foreach (var (entry, found) in entries.OrderBy(entry => entry.From).Zip(read.Events))
        {
            found.Title.ShouldBe(entry.Title);
            (found.From, found.Until, found.WholeDays).ShouldBe((Day(entry.From), Day(entry.Through.AddDays(1)), true));
            found.Uid.ShouldBe(CalendarWriter.UidOf(entry.Key));
            found.Stamp.ShouldBe("2026-11-27T19:30:05Z");
            found.Properties.ShouldBe(["uid", "dtstamp", "dtstart", "dtend", "summary", "transp"], "titles and days only");
        }
    }

    /// <summary>Titles of every length and mixture of one to four octets a sign, so that every place of the fold is met.</summary>
    [Fact]
    public async Task Lines_are_folded_at_75_octets_and_never_inside_a_sign()
    {
        var entries = Enumerable.Range(1, 160)
            .Select(length => new CalendarEntry($"fold/{length}", string.Concat(Enumerable.Range(0, length).Select(at => "aø€😀\\;"[((at * 7) + length) % 4] is var sign && char.IsSurrogate(sign) ? "😀" : sign.ToString())), new(2027, 1, 1), new(2027, 1, 1)))
            .ToArray();

        var bytes = CalendarWriter.Write("Fold", entries, Written);

        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "").ShouldNotContain('\n');
        text.ShouldNotContain('\ufffd');
        var lines = text.Split("\r\n");
        lines.Select(Encoding.UTF8.GetByteCount).Max().ShouldBe(75);
        lines.ShouldContain(line => line.StartsWith(' '));
        (await ReadCalendar.Of(bytes)).Events.Select(found => found.Title).ShouldBe(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Title));
    }

    [Fact]
    public async Task Control_signs_are_left_out_and_nothing_makes_a_line_of_its_own()
    {
        var read = await ReadCalendar.Of(CalendarWriter.Write("x", [new("k", "a\0b\u001b\r\nBEGIN:VEVENT\r\nATTENDEE:x", new(2027, 1, 1), new(2027, 1, 1))], Written));

        read.Events.ShouldHaveSingleItem().Title.ShouldBe("ab\nBEGIN:VEVENT\nATTENDEE:x");
    }

    [Fact]
    public void An_entry_keeps_its_uid_and_tells_nothing_by_it()
    {
        CalendarWriter.UidOf("wheel/vestland/x/2027").ShouldBe(CalendarWriter.UidOf("wheel/vestland/x/2027"));
        CalendarWriter.UidOf("wheel/vestland/x/2028").ShouldNotBe(CalendarWriter.UidOf("wheel/vestland/x/2027"));
        CalendarWriter.UidOf("wheel/vestland/x/2027").ShouldNotContain("vestland");
    }

    [Fact]
    public async Task A_calendar_without_entries_is_one() =>
        (await ReadCalendar.Of(CalendarWriter.Write("Tom", [], Written))).Events.ShouldBeEmpty();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
