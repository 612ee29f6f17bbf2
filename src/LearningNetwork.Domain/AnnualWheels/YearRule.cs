namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>In which years something is done; a closed list.</summary>
public abstract record YearRule
{
    private YearRule() { }

    public sealed record EveryYear : YearRule;

    /// <param name="Year">One of the years; the others are two, four, six … away from it.</param>
    public sealed record EverySecondYear(int Year) : YearRule;

    /// <param name="Years">Which years of the council period, each 1 to 4.</param>
    public sealed record CouncilYears(ValueList<int> Years) : YearRule;

    public sealed record Once(int Year) : YearRule;

    public bool IsOne => this switch
    {
        EveryYear => true,
        EverySecondYear second => Timing.IsYear(second.Year),
        CouncilYears council => council.Years.Count <= CouncilPeriod.Years && council.Years.All(year => year is >= 1 and <= CouncilPeriod.Years),
        Once once => Timing.IsYear(once.Year),
        _ => false,
    };

    public bool Holds(int year) => this switch
    {
        EveryYear => true,
        EverySecondYear second => (year - second.Year) % 2 == 0,
        CouncilYears council => council.Years.Contains(CouncilPeriod.YearOf(year)),
        Once once => year == once.Year,
        _ => false,
    };
}
