using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>Shows programs a report of their own service, and sends what they do with it.</summary>
internal sealed class ReportDoor(CouncilReportQueries reports, ReportSourceQueries sources, IEntities entities)
{
    /// <summary>For what an address names and no report has.</summary>
    public static Task<IResult> NotThere() => Task.FromResult<IResult>(new ApiProblem(Refusals.NotFound));

    public Task<CouncilReportView?> Find(string id, SignedIn person, CancellationToken cancellation) => reports.Find(person.Actor, id, cancellation);

    public Task<ReportSources> SourcesOf(CouncilReportView report, SignedIn person, CancellationToken cancellation) => sources.Of(person.Actor, report, cancellation);

    public async Task<IResult> Show(string id, SignedIn person, CancellationToken cancellation) => await Find(id, person, cancellation) is { } report
        ? TypedResults.Json(ReportJson.Of(report, await SourcesOf(report, person, cancellation)), ApiJson.Options).WithVersion(report.Row.Version)
        : new ApiProblem(CouncilReportRefusals.ReportUnknown);

    /// <param name="command">Null where the body could not be read; then <paramref name="refusal"/> says why.</param>
    public async Task<IResult> Do(string id, CouncilReportCommand? command, Refusal? refusal, ApiCaller caller, CancellationToken cancellation)
    {
        if (CouncilReportId.Parse(id) is not { } known)
            return new ApiProblem(CouncilReportRefusals.ReportUnknown);
        if (refusal is not null)
            return new ApiProblem(refusal);
        var answer = await entities.Execute(known.In(caller.Network), command!, caller.Sender, cancellation);
        return answer is Answer.Done ? await Show(id, caller.Person, cancellation) : answer.As(_ => TypedResults.NoContent());
    }
}
