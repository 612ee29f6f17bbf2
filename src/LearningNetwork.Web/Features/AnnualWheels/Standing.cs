using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>How something stands today, for one owner or for all of them.</summary>
public enum Standing
{
    Planned,
    UnderWay,
    Done,
    Late,
}

/// <summary>Works out how something stands, and what it is called in texts and style sheets.</summary>
internal static class Standings
{
    public static Standing Of(ProgressState state, Occurrence occurrence, DateOnly today) => state switch
    {
        ProgressState.Done => Standing.Done,
        _ when occurrence.Due < today => Standing.Late,
        ProgressState.UnderWay => Standing.UnderWay,
        _ => Standing.Planned,
    };

    /// <summary>Of several owners: late where one is, done where all are, under way where one has begun.</summary>
    public static Standing OfAll(IReadOnlyCollection<Standing> each) =>
        each.Contains(Standing.Late) ? Standing.Late
        : each.Count > 0 && each.All(one => one == Standing.Done) ? Standing.Done
        : each.Any(one => one is Standing.Done or Standing.UnderWay) ? Standing.UnderWay
        : Standing.Planned;

    public static string Code(this Standing standing) => standing switch
    {
        Standing.Planned => "planned",
        Standing.UnderWay => "under-way",
        Standing.Done => "done",
        Standing.Late => "late",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>The small sign, so that colour is never alone.</summary>
    public static string Sign(this Standing standing) => standing switch
    {
        Standing.Planned => "",
        Standing.UnderWay => "◐",
        Standing.Done => "✓",
        Standing.Late => "!",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
