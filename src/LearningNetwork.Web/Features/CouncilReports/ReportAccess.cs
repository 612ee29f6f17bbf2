using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>Finds reports for someone of the service whose they are; for everyone else there are none. And sends what is done with them.</summary>
internal static class ReportAccess
{
    public static async Task<CouncilReportView?> Find(this CouncilReportQueries reports, Actor actor, string id, CancellationToken cancellation) =>
        actor.Service is { } service && CouncilReportId.Parse(id) is { } known ? await reports.Find(actor.Network, service, known, cancellation) : null;

    public static async Task<Refusal?> Send(this IEntities entities, SignedIn person, CouncilReportView report, Command command, PostedForm form, CancellationToken cancellation) =>
        await entities.Execute(report.Id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused ? refused.Refusal : null;

    /// <summary>
    /// The surveys whose counts belong in a chapter: users' of the council's year, asked in its first quarter to feed the report on the
    /// year before; other services' of that year or the one told of. Where a council has had the report, only what was counted by then.
    /// </summary>
    public static IReadOnlyList<SurveyView> Of(CouncilReportView report, ChapterKind chapter, IEnumerable<SurveyView> surveys)
    {
        var sent = report.Content.Editions.Select(edition => edition.SentOn).Where(on => on is not null).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return
        [
            .. surveys.Where(survey => survey.Table is not null && survey.CountedAt!.Value.NorwegianDay() <= sent)
                .Where(survey => survey.Id.Group.AreUsers()
                    ? chapter == ChapterKind.UserSurvey && survey.Id.Year == report.Id.CouncilYear
                    : chapter == ChapterKind.Cooperation && (survey.Id.Year == report.Id.CouncilYear || survey.Id.Year == report.Id.ToldYear))
                .GroupBy(survey => survey.Id.Group).Select(group => group.MaxBy(survey => survey.Id.Year)!),
        ];
    }
}
