using System.Globalization;

namespace LearningNetwork.Web.Texts;

/// <summary>A language that the interface speaks. One more is one more line in <see cref="All"/> and one more column in each text file.</summary>
/// <param name="Code">The tag that goes into <c>lang</c> and into the text files.</param>
/// <param name="OwnName">What its readers call it.</param>
/// <param name="Culture">How numbers and names of months are written.</param>
/// <param name="DayPattern">A day as people write it, with the year.</param>
/// <param name="DayInYearPattern">A day in the year that is now.</param>
/// <param name="ClockPattern">A time of day.</param>
public sealed record Language(string Code, string OwnName, CultureInfo Culture, string DayPattern, string DayInYearPattern, string ClockPattern)
{
    public static readonly Language Bokmaal = new("nb", "Bokmål", CultureInfo.GetCultureInfo("nb-NO"), "d. MMMM yyyy", "d. MMMM", "'kl.' HH.mm");
    public static readonly Language Nynorsk = new("nn", "Nynorsk", CultureInfo.GetCultureInfo("nn-NO"), "d. MMMM yyyy", "d. MMMM", "'kl.' HH.mm");
    public static readonly Language English = new("en", "English", CultureInfo.GetCultureInfo("en-GB"), "d MMMM yyyy", "d MMMM", "HH:mm");

    public static readonly IReadOnlyList<Language> All = [Bokmaal, Nynorsk, English];

    /// <summary>The language with this code, or null when the interface does not speak it.</summary>
    public static Language? WithCode(string? code) => All.FirstOrDefault(language => language.Code == code);
}
