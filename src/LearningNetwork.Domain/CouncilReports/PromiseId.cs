using System.Globalization;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>A promise of a service's reports, <c>year.number</c>: the year that its report tells of, and its number there.</summary>
public readonly record struct PromiseId(int ToldYear, int Number) : ITextValue<PromiseId>
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{ToldYear}.{Number}");

    public static PromiseId? Parse(string? text) =>
        text?.Split('.') is [{ Length: 4 } year, var number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var told)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed >= 1
            ? new(told, parsed)
            : null;

    public override string ToString() => Value;
}
