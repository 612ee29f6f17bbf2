using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.AnnualWheels;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>What a service's surveys and annual wheels give to a report of its own. Ask it only for whoever may read that report.</summary>
public sealed class ReportSourceQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Survey = "survey", Wheel = "wheel";

    /// <summary>As they are now: one statement.</summary>
    public async Task<ReportSources> Of(NetworkId network, CouncilReportId report, CancellationToken cancellation)
    {
        var rows = await database.Query<SourceRow>(
            $"""
            select '{Survey}' as kind, s.id, cast(s.own as text) as title, cast(s.content as text) as content, s.set_number as number, null as activity, null as state
            from surveys s where s.network = @network and s.service = @service and s.year in @years and s.content is not null
            union all
            select '{Wheel}', w.id, w.title, cast(w.plan as text), w.first_year, null, null
            from wheel_owners v join annual_wheels w on w.network = v.network and w.id = v.wheel
            where v.network = @network and v.service = @service and not v.invited
            union all
            select 'progress', p.wheel, null, null, p.year, p.activity, p.state
            from wheel_owners v join wheel_progress p on p.network = v.network and p.wheel = v.wheel and p.service = v.service
            where v.network = @network and v.service = @service and not v.invited and p.year between @firstYear and @lastYear
            """,
            new
            {
                network = network.Value,
                service = report.Service.Value,
                years = (int[])[report.ToldYear, report.CouncilYear],
                firstYear = FirstYear(report),
                lastYear = LastYear(report),
            },
            cancellation);
        var progress = rows.Where(row => row.Activity is not null).ToDictionary(row => (row.Id, row.Activity!, row.Number), row => Enum.Parse<ProgressState>(row.State!));
        return ReportSources.Of(report, rows.Where(row => row.Kind == Survey).Select(SurveyOf), rows.Where(row => row.Kind == Wheel).SelectMany(wheel => ActivitiesOf(wheel, report, progress)));
    }

    /// <summary>What is done ahead bears the year that it prepares, and so a later one than that in which it was due.</summary>
    private static int LastYear(CouncilReportId report) => report.ToldYear + 2;

    private static int FirstYear(CouncilReportId report) => report.ToldYear - 1;

    private ReportedSurvey SurveyOf(SourceRow row)
    {
        var id = SurveyId.Parse(row.Id)!.Value;
        return new(id.Year, new(id.Group, row.Number), JsonSerializer.Deserialize<SurveyTable>(row.Content!, registry.Json)!,
            row.Title is null ? null : JsonSerializer.Deserialize<ValueList<SurveyQuestion>>(row.Title, registry.Json));
    }

    private IEnumerable<ReportedActivity> ActivitiesOf(SourceRow wheel, CouncilReportId report, Dictionary<(string Wheel, string Activity, int Year), ProgressState> progress)
    {
        var plan = JsonSerializer.Deserialize<WheelPlan>(wheel.Content!, registry.Json)!;
        var activities = plan.Activities.ToDictionary(activity => activity.Id);
        return new Occurrences(plan.Activities).Between(Math.Max(wheel.Number, FirstYear(report)), LastYear(report)).Select(one => new ReportedActivity(
            wheel.Title!, one.Activity, one.Year, activities[one.Activity].Title, activities[one.Activity].Theme, one.Window.From, one.Window.Through,
            progress.GetValueOrDefault((wheel.Id, one.Activity.Value, one.Year), ProgressState.Planned)));
    }

    private sealed record SourceRow
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        /// <summary>Of a wheel its title, of a survey its own questions.</summary>
        public string? Title { get; init; }

        public string? Content { get; init; }

        public int Number { get; init; }

        public string? Activity { get; init; }

        public string? State { get; init; }
    }
}

/// <summary>The same for the report's own decision: what it is sent with.</summary>
internal sealed class ReportSourcesAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutReportSources;

    public bool RestsOn(string kind) => kind == SurveyDecider.Decider.Kind || kind == AnnualWheelDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation) =>
        await new ReportSourceQueries(database, EventRegistry.Standard).Of(network, ((AboutReportSources)question).Report, cancellation);
}
