namespace LearningNetwork.Domain.Tests;

public sealed class CouncilPeriodTests
{
    [Theory]
    [InlineData(2019, 2016, 4)]
    [InlineData(2020, 2020, 1)]
    [InlineData(2023, 2020, 4)]
    [InlineData(2024, 2024, 1)]
    [InlineData(2026, 2024, 3)]
    [InlineData(2028, 2028, 1)]
    public void Year_1_is_the_year_after_an_election(int year, int first, int number)
    {
        CouncilPeriod.Of(year).ShouldBe(new CouncilPeriod(first));
        CouncilPeriod.YearOf(year).ShouldBe(number);
    }

    [Fact]
    public void A_period_is_written_by_its_years() => CouncilPeriod.Of(2026).ToString().ShouldBe("2024–2027");
}
