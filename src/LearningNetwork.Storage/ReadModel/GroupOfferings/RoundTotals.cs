using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>Attendance as one who does not run the round sees it.</summary>
public static class RoundTotals
{
    /// <summary>What stands in place of the services that are not the reader's own.</summary>
    public static ServiceId Others { get; } = new("");

    /// <summary>The own service's counts, and all the others' together.</summary>
    public static ValueList<AttendanceOf> Of(ValueList<AttendanceOf> counts, ServiceId? own)
    {
        var others = counts.Where(one => one.Service != own).ToList();
        return
        [
            .. counts.Where(one => one.Service == own),
            new(Others, others.Sum(one => one.Homes), others.Sum(one => one.Adults)),
        ];
    }
}
