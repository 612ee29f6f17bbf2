using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Implementations.PlanComponent;
using static LearningNetwork.Domain.Implementations.ResponsibleRole;

namespace LearningNetwork.Domain.Implementations;

/// <summary>
/// Makes a realistic plan for a service of what the product takes and how many are to learn it (003 §6, phase 2: plans per
/// component, with the resources that should be set aside). The weeks and hours are ours; each can be moved afterwards.
/// </summary>
public static class PlanMaker
{
    private const int WeeksToPrepare = 6;
    private const int WeeksOfAYear = 52;
    private const decimal HoursOfADay = 7.5m;

    /// <param name="level">What the product takes; one that nobody has stated is planned as moderate.</param>
    /// <param name="programme">The product's training, where it has one.</param>
    public static ImplementationPlan Make(DateOnly startsOn, int people, ResourceLevel? level, TrainingProgramme? programme)
    {
        var stages = Stages(people, level ?? ResourceLevel.Moderate, programme).ToList();
        var last = stages.Max(stage => stage.Week);
        var lines = new List<PlanLine>();
        var earliest = NorwegianHolidays.WorkdayFrom(startsOn);
        var latest = NorwegianHolidays.WorkdayUntil(startsOn.AddYears(1));
        foreach (var (component, number, week, hours, by) in stages)
        {
            // What would take more than a year is drawn together, so that the whole of it still fits.
            var days = last > WeeksOfAYear ? week * 7 * WeeksOfAYear / last : week * 7;
            var due = NorwegianHolidays.WorkdayFrom(startsOn.AddDays(days));
            due = due > latest ? latest : due < earliest ? earliest : due;
            lines.Add(new(component, number, due, hours, by, null));
            earliest = due;
        }

        return new(startsOn, people, lines.ToValueList());
    }

    private static IEnumerable<(PlanComponent Component, int Number, int Week, decimal Hours, ResponsibleRole By)> Stages(
        int people, ResourceLevel level, TrainingProgramme? programme)
    {
        yield return (Anchoring, 1, 0, 2, ServiceLeader);
        yield return (TimeSetAside, 1, 2, 1, TeamLeader);
        yield return (Materials, 1, 4, 2, Adviser);
        var week = WeeksToPrepare;
        if (level == ResourceLevel.Moderate)
            yield return (Introduction, 1, week, 3 * people, TeamLeader);
        if (level == ResourceLevel.High)
        {
            var gatherings = programme?.Gatherings ?? TrainingProgramme.Usual.Gatherings;
            foreach (var (index, gathering) in gatherings.Index())
            {
                yield return (Gathering, index + 1, week, gathering.Days * HoursOfADay * people, CaseWorker);
                week += gathering.WeeksToNext;
            }
        }

        week += 2;
        yield return (FirstUse, 1, week, 4 * people, CaseWorker);
        if (level != ResourceLevel.Low && (level == ResourceLevel.High || programme is { GuidanceMeetings: > 0 }))
            yield return (Guidance, 1, week + 2, (programme?.GuidanceMeetings ?? TrainingProgramme.Usual.GuidanceMeetings) * 1.5m * people, CaseWorker);
        yield return (CompetenceKept, 1, week + 8, 2, ServiceLeader);
        yield return (Evaluation, 1, Math.Max(week + 12, 26), 4, ServiceLeader);
    }
}
