using LearningNetwork.Domain.Cohorts;

namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>Writes a cohort as it stands. Which of its requests have joined is the requests' own to say.</summary>
internal sealed class CohortProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [CohortTables.Cohorts, CohortTables.Requests, CohortTables.Attendance];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: JointTraining state, Happened: CohortEvent happened } || state.Of(happened.Number) is not { } cohort)
            yield break;
        var (network, id) = (step.Entity.Network.Value, new CohortId(new(step.Entity.Key), happened.Number).Value);
        yield return CohortTables.Cohorts.Row(
            network,
            id,
            step.Entity.Stream,
            step.Entity.Key,
            (long)happened.Number,
            (long)step.Version,
            cohort.As.StartsOn,
            cohort.Gatherings.Select(gathering => gathering.As.On).Append(cohort.As.StartsOn).Max(),
            cohort.As.Instructor.ToString(),
            (long)cohort.As.Places,
            cohort.As.At,
            cohort.Held.Count == 0 ? null : cohort.Held.Max(held => held.On),
            cohort.As.Resources.Id,
            new CohortContent(cohort.As.Level, cohort.As.Owners, cohort.As.Requests, cohort.Held)
            {
                Invited = cohort.Invited,
                Gatherings = cohort.Gatherings,
                Groups = cohort.Groups,
            });
        if (happened is GatheringAttended attended)
        {
            foreach (var row in AttendanceOf(network, id, attended, (step.Before as JointTraining)?.Of(happened.Number)))
                yield return row;
        }

        if (happened is CohortOpened opened)
        {
            foreach (var request in opened.Requests)
                yield return CohortTables.Requests.Row(network, id, request.Value, step.IsInvented);
        }
    }

    /// <summary>Told again, those who are no longer said to have come are taken out.</summary>
    private static IEnumerable<Row> AttendanceOf(string network, string id, GatheringAttended happened, Cohort? before) =>
    [
        .. (before?.GatheringOf(happened.Gathering)?.Attended?.Attendance ?? []).Select(one => one.Request).Except(happened.Attendance.Select(one => one.Request))
            .Select(gone => CohortTables.Attendance.NoRow(network, id, (long)happened.Gathering, gone.Value)),
        .. happened.Attendance.Select(one => CohortTables.Attendance.Row(
            network, id, (long)happened.Gathering, one.Request.Value, one.Request.Case.Product.Value, one.Request.Case.Service.Value, (long)one.CaseWorkers, (long)one.Leaders)),
    ];
}
