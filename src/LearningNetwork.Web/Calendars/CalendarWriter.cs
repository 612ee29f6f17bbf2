using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LearningNetwork.Web.Calendars;

/// <summary>
/// Writes calendars as RFC 5545 has them: whole days, one event an entry, CRLF after each line, lines folded at 75 octets and never
/// inside a character. An entry keeps its UID for good.
/// </summary>
public static class CalendarWriter
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string LineEnd = "\r\n";

    /// <param name="name">What the calendar is called, where it is shown among others.</param>
    /// <param name="written">When it was written; the events' DTSTAMP.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset written)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Learning Network//Calendar//NO");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "NAME:" + Escape(name)); // RFC 7986; the next line says the same to older programs
        Line(text, "X-WR-CALNAME:" + Escape(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        Line(text, "X-PUBLISHED-TTL:PT12H");
        var stamp = written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var entry in entries.OrderBy(entry => entry.From).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            Event(text, entry, stamp);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Event(StringBuilder text, CalendarEntry entry, string stamp)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + UidOf(entry.Key));
        Line(text, "DTSTAMP:" + stamp);
        Line(text, "DTSTART;VALUE=DATE:" + Day(entry.From));
        Line(text, "DTEND;VALUE=DATE:" + Day(entry.Through.AddDays(1))); // the first day that it is over
        Line(text, "SUMMARY:" + Escape(entry.Title));
        Line(text, "TRANSP:TRANSPARENT"); // whoever has it in the calendar is not taken for busy
        Line(text, "END:VEVENT");
    }

    /// <summary>A UID that follows from the entry's key and tells nothing of it.</summary>
    public static string UidOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)) + "@learning-network";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A text as its value may hold it (3.3.11): control signs are left out, since the format has no way to write them.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            if (sign == '\n')
                escaped.Append("\\n");
            else if (sign is '\\' or ';' or ',')
                escaped.Append('\\').Append(sign);
            else if (!char.IsControl(sign) || sign == '\t')
                escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A line folded (3.1): no part is longer than 75 octets, and each after the first begins with a space that is not part of the text.</summary>
    private static void Line(StringBuilder text, string line)
    {
        const int most = 75;
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > most)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
