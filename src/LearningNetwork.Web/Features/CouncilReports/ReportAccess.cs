using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>Finds reports for someone of the service whose they are; for everyone else there are none. And sends what is done with them.</summary>
internal static class ReportAccess
{
    public static async Task<CouncilReportView?> Find(this CouncilReportQueries reports, Actor actor, string id, CancellationToken cancellation) =>
        actor.Service is { } service && CouncilReportId.Parse(id) is { } known ? await reports.Find(actor.Network, service, known, cancellation) : null;

    public static async Task<Refusal?> Send(this IEntities entities, SignedIn person, CouncilReportView report, Command command, PostedForm form, CancellationToken cancellation) =>
        await entities.Execute(report.Id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused ? refused.Refusal : null;

    /// <summary>What the report was sent with; where no council has it yet, what surveys and wheels give now.</summary>
    public static async Task<ReportSources> Of(this ReportSourceQueries sources, Actor reader, CouncilReportView report, CancellationToken cancellation) =>
        report.Content.Sources ?? await sources.Of(reader.Network, report.Id, cancellation);
}
