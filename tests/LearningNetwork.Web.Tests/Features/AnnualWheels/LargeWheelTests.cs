using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Features.AnnualWheels;

/// <summary>The largest wheel there can be: 500 activities, 30 owners, four years.</summary>
public sealed class LargeWheelTests
{
    [Fact]
    public void Four_years_of_the_largest_wheel_are_drawn_in_less_than_300_kB()
    {
        var (plan, progress) = (Plan(), Progress());
        var painter = new WheelPainter(plan, progress, 2024, new(2026, 11, 27));
        var years = Enumerable.Range(2024, 4).Select(painter.Paint).ToList();

        var svg = new WheelSvg(Phrasebook.Shipped.In(Language.Nynorsk), _ => "/wheels/stort/activities/x").Write(years);

        years.Sum(year => year.Segments.Count).ShouldBeGreaterThanOrEqualTo(2_000);
        years.SelectMany(year => year.Segments).ShouldContain(segment => segment.Parts.Count > 1);
        Encoding.UTF8.GetByteCount(svg).ShouldBeLessThan(290_000);
    }

    /// <summary>In its ring no segment lies on another.</summary>
    [Fact]
    public void No_two_segments_of_a_year_share_a_place()
    {
        foreach (var lane in new WheelPainter(Plan(), Progressed.Unseen, 2024, new(2026, 11, 27)).Paint(2026).Segments.GroupBy(segment => (segment.Theme, segment.Lane)))
        {
            foreach (var (before, after) in lane.Zip(lane.Skip(1)))
                before.Occurrence.Window.Through.ShouldBeLessThan(after.Occurrence.Window.From);
        }
    }

    private static ValueList<WheelActivity> Plan() => Enumerable.Range(0, 500).Select(number => new WheelActivity(
        new($"aktivitet-{number}"), $"Aktivitet nummer {number}", (WheelTheme)(number % 8), new Timing.InYear(new YearPart.Days(new((number % 12) + 1, 3), new((number % 12) + 1, 12 + (number % 15))), new YearRule.EveryYear()),
        ResponsibleRole.Adviser, [], [])).ToValueList();

    private static Progressed Progress()
    {
        var owners = Enumerable.Range(0, 30).Select(number => $"teneste-{number}").ToList();
        return Progressed.Of(owners, from year in Enumerable.Range(2024, 4)
                                     from activity in Enumerable.Range(0, 500)
                                     from owner in owners.Index()
                                     where (activity + owner.Index) % 3 > 0
                                     select new ProgressRow { Service = owner.Item, Activity = $"aktivitet-{activity}", Year = year, State = (activity + owner.Index) % 5 == 0 ? "UnderWay" : "Done" });
    }
}
