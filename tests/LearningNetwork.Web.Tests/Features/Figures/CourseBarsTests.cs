using LearningNetwork.Web.Features.Figures;

namespace LearningNetwork.Web.Tests.Features.Figures;

public sealed class CourseBarsTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 4)]
    [InlineData(7, 0, 1)]
    public void The_highest_month_fills_the_chart_and_none_leaves_it(params int[] numbers)
    {
        var bars = new CourseBars(numbers).Bars.ToList();

        bars.Count.ShouldBe(numbers.Length);
        bars.ShouldAllBe(bar => bar.X >= 0 && bar.X + bar.Width <= CourseBars.Width && bar.Y >= CourseBars.Head - 0.1 && bar.Y + bar.Height <= CourseBars.Height - CourseBars.Foot + 0.1);
        bars.Select(bar => bar.Height > 0).ShouldBe(numbers.Select(number => number > 0));
        if (numbers.Max() > 0)
            bars.MaxBy(bar => bar.Height).Number.ShouldBe(numbers.Max());
    }
}
