using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.ImplementationSupports;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>Dates for a cohort's gatherings, after the product's programme: in order, never on a day that offices are closed.</summary>
public static class GatheringPlan
{
    private const int DaysBetweenGuidance = 28;

    /// <param name="first">The day of the first gathering, or the first workday after it.</param>
    /// <param name="groups">How many guidance groups there are; each meets as often as the programme says, digitally.</param>
    public static ValueList<PlannedGathering> Of(TrainingProgramme programme, DateOnly first, int groups)
    {
        var gatherings = new List<PlannedGathering>();
        var day = first;
        foreach (var gathering in programme.Gatherings)
        {
            gatherings.Add(new(GatheringKind.Training, NorwegianHolidays.WorkdayFrom(day), gathering.Form == GatheringForm.Digital ? "digital" : "inPerson", null));
            day = day.AddDays(7 * gathering.WeeksToNext);
        }

        for (var meeting = 0; groups > 0 && meeting < programme.GuidanceMeetings; meeting++)
        {
            day = day.AddDays(DaysBetweenGuidance);
            gatherings.AddRange(Enumerable.Range(1, groups).Select(group => new PlannedGathering(GatheringKind.Guidance, NorwegianHolidays.WorkdayFrom(day), "digital", group)));
        }

        return gatherings.ToValueList();
    }
}
