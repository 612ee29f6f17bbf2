using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.CouncilReports.CouncilReport;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What may happen to a report, and who may make it happen (domain-rules, 'Council report').</summary>
internal static class CouncilReportDecisions
{
    public static Decision Decide(CouncilReport state, CouncilReportCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(RightFor(command)))
            return Refusals.NotAllowed;
        // For everyone else it is not there.
        if (CouncilReportId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key || (context.Actor.Service != id.Service && !context.Actor.IsProgram()))
            return CouncilReportRefusals.ReportUnknown;
        if (command is ChapterCommand { Chapter: var chapter } && Fields.OneOf<ChapterKind>("chapter", chapter) is { } wrong)
            return wrong;
        return (state, command) switch
        {
            (NotBegun, BeginReport) => Begin(id, facts, context),
            (Begun, BeginReport) => Decision.Nothing,
            (NotBegun, _) => CouncilReportRefusals.ReportUnknown,
            (Begun s, TellFigures c) => EditionDecisions.Tell(s.Content, c),
            (Begun s, SetCouncilDay c) => EditionDecisions.Set(id, s.Content, c),
            (Begun s, SendToCouncil c) => EditionDecisions.Send(id, s.Content, c, facts, context.Today),
            (Begun { Content: var content }, _) when Sent.Holds(content, command, facts, id) =>
                CommonDecisions.Changes(content, command) ? CouncilReportRefusals.Sent : Decision.Nothing,
            (Begun s, AnswerPromise c) => CommonDecisions.Answer(s.Content, c, facts.Of(new AboutOpenPromises(id))),
            (Begun s, _) => CommonDecisions.Decide(s.Content, command, context.Today),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Right RightFor(CouncilReportCommand command) => command switch
    {
        RemindOfChapter => Right.ActByItself,
        BeginReport or PlanChapter or SetCouncilDay or SendToCouncil => Right.LeadOwnReports,
        _ => Right.WriteOwnReports,
    };

    private static Decision Begin(CouncilReportId id, Facts facts, DecisionContext context)
    {
        if (id.ToldYear > context.Today.Year)
            return Refusals.NotAValue("year");
        return facts.Of(new AboutServedMunicipalities(id.Service)) is { Numbers: { Count: > 0 } numbers }
            ? new ReportBegun(id.Service, id.ToldYear, numbers, context.Now)
            : CouncilReportRefusals.ServesNobody;
    }
}
