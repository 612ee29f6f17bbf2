namespace LearningNetwork.Domain;

/// <summary>
/// The four calendar years between two elections of municipal councils; year 1 is the year after the election (000, 001; 2020,
/// 2024 and 2028 are such years).
/// </summary>
/// <param name="FirstYear">The calendar year of year 1.</param>
public readonly record struct CouncilPeriod(int FirstYear)
{
    public const int Years = 4;

    private const int SomeFirstYear = 2020;

    public int LastYear => FirstYear + Years - 1;

    /// <summary>The period that a calendar year lies in.</summary>
    public static CouncilPeriod Of(int year) => new(year - PlaceOf(year));

    /// <summary>Which year of its period a calendar year is, 1 to 4.</summary>
    public static int YearOf(int year) => PlaceOf(year) + 1;

    private static int PlaceOf(int year) => (((year - SomeFirstYear) % Years) + Years) % Years;

    public override string ToString() => $"{FirstYear}–{LastYear}";
}
