using System.Globalization;
using System.Text;

namespace LearningNetwork.Domain.Tests.Texts;

/// <summary>Ways to write digits down.</summary>
internal static class Spelling
{
    /// <summary>The digits in groups: <c>6 5</c> is six, a space, five; what stands between the numbers is written as it is.</summary>
    public static string Group(string digits, string grouping)
    {
        var (written, next, at) = (new StringBuilder(), 0, 0);
        while (at < grouping.Length)
        {
            var end = at;
            while (end < grouping.Length && char.IsAsciiDigit(grouping[end]))
                end++;
            if (end == at)
            {
                written.Append(grouping[at++]);
                continue;
            }
            var length = int.Parse(grouping[at..end], CultureInfo.InvariantCulture);
            written.Append(digits, next, length);
            (next, at) = (next + length, end);
        }
        return written.ToString();
    }

    /// <summary>The same digits of another script; zero is the script's own nought.</summary>
    public static string InScript(string text, int zero) =>
        string.Concat(text.Select(sign => char.IsAsciiDigit(sign) ? char.ConvertFromUtf32(zero + (sign - '0')) : sign.ToString()));
}
