using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What can no longer be changed since a council has had it.</summary>
internal static class Sent
{
    /// <summary>What is common to all stands once any council has it; what is one council's own, once that one has.</summary>
    public static bool Holds(ReportContent content, CouncilReportCommand command, Facts facts, CouncilReportId report) => content.IsSent && command switch
    {
        MakePromise c => IsClosed(content, c.Municipality),
        TakeOutPromise c => IsClosed(content, content.Promises.FirstOrDefault(promise => promise.Number == c.Number)?.Municipality),
        AnswerPromise c => IsClosed(content, facts.Of(new AboutOpenPromises(report))?.Of(c.Promise)?.Municipality),
        _ => true,
    };

    private static bool IsClosed(ReportContent content, MunicipalityNumber? only) => only is not { } one || content.Of(one) is { SentOn: not null };
}
