using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>Lays out a plan and what has been done of it as the picture of a year.</summary>
public sealed class WheelPainter
{
    /// <summary>Up to so many owners each have a part of a divided segment; more are counted together.</summary>
    private const int MostParts = 4;

    private readonly ValueList<WheelActivity> _activities;
    private readonly Occurrences _occurrences;
    private readonly Dictionary<ActivityId, WheelActivity> _byId;
    private readonly Dictionary<WheelTheme, int> _weights;
    private readonly Progressed _progressed;
    private readonly int _firstYear;
    private readonly DateOnly _today;

    /// <param name="progressed">What the owners have done; nobody's where the reader may see the plan alone.</param>
    public WheelPainter(ValueList<WheelActivity> activities, Progressed progressed, int firstYear, DateOnly today)
    {
        (_activities, _progressed, _firstYear, _today) = (activities, progressed, firstYear, today);
        _occurrences = new Occurrences(activities);
        _byId = activities.ToDictionary(activity => activity.Id);
        _weights = activities.CountBy(activity => activity.Theme).ToDictionary();
    }

    public WheelPicture Paint(int year)
    {
        var days = new DayRange(new(year, 1, 1), new(year, 12, 31));
        var there = _occurrences.Within(days, _firstYear);
        return WheelLayout.Of(
            year,
            [.. there.Select(one => new ToDraw(one, _byId[one.Activity].Title, _byId[one.Activity].Theme, PartsOf(one), FlagsOf(one, days)))],
            _weights,
            _today.Year == year ? _today : null);
    }

    private IReadOnlyList<PicturePart> PartsOf(Occurrence occurrence)
    {
        var each = _progressed.StandingsOf(occurrence, _today);
        if (each.Count == 0)
            return [new(Standing.Planned, 1)];
        if (each.All(one => one == each[0]))
            return [new(each[0], 1)];
        return each.Count <= MostParts
            ? [.. each.Select(one => new PicturePart(one, 1))]
            : [.. each.CountBy(one => one).OrderBy(one => one.Key).Select(one => new PicturePart(one.Key, one.Value))];
    }

    private IReadOnlyList<PictureFlag> FlagsOf(Occurrence occurrence, DayRange days) =>
        [.. _progressed.DatesOf(occurrence).Where(flag => days.Holds(flag.On))];
}
