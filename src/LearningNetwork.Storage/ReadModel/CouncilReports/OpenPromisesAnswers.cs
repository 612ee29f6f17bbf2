using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>What the latest earlier report that any council has had promised, or said is under way.</summary>
internal sealed class OpenPromisesAnswers : IFactAnswers
{
    /// <summary>The rows of the promises that a report of <c>@service</c> on <c>@year</c> must answer.</summary>
    internal const string Open = """
        report_promises o join council_reports e on e.network = o.network and e.id = o.report
        where o.network = @network and o.service = @service and (o.outcome is null or o.outcome = 'UnderWay') and e.told_year = (
            select max(l.told_year) from council_reports l
            where l.network = @network and l.service = @service and l.told_year < @year and l.sent_editions > 0)
        """;

    public bool Knows(Question question) => question is AboutOpenPromises;

    public bool RestsOn(string kind) => kind == CouncilReportDecider.Decider.Kind;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var report = ((AboutOpenPromises)question).Report;
        var rows = await database.Query<OpenRow>(
            $"select o.promise, o.municipality from {Open} order by o.promise",
            new { network = network.Value, service = report.Service.Value, year = report.ToldYear },
            cancellation);
        return new OpenPromises(rows.Select(row => new OpenPromise(PromiseId.Parse(row.Promise)!.Value, row.Municipality is { } only ? new(only) : null)).ToValueList());
    }

    private sealed record OpenRow
    {
        public string Promise { get; init; } = "";

        public string? Municipality { get; init; }
    }
}
