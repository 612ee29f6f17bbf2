using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Cohorts.Gatherings;

/// <summary>What was typed or sent to run a cohort, as commands; pages and API share it.</summary>
internal static class GatheringInput
{
    /// <summary>Counts of a form that has two fields for each service; a service with neither filled in is left out.</summary>
    public static (ValueList<Attendance> Counts, Refusal? Refusal) Counts(string field, SentFields sent, IEnumerable<string> requests) => Counts(
        field, requests.Select(request => new SentAttendance(request, sent[CohortPage.CaseWorkersOf(request)], sent[CohortPage.LeadersOf(request)])));

    public static (ValueList<Attendance> Counts, Refusal? Refusal) Counts(string field, IEnumerable<SentAttendance> sent)
    {
        var counts = sent.Where(one => !string.IsNullOrWhiteSpace(one.CaseWorkers) || !string.IsNullOrWhiteSpace(one.Leaders)).Select(One).ToList();
        return counts.Contains(null) ? ([], Refusals.NotAValue(field)) : (counts.OfType<Attendance>().ToValueList(), null);
    }

    /// <summary>Dates for the product's programme from a first day on.</summary>
    public static (PlanGatherings? Command, Refusal? Refusal) Plan(int cohort, string? first, TrainingProgramme programme, int groups) =>
        string.IsNullOrWhiteSpace(first) ? (null, Refusals.Required("firstGathering"))
        : StepInputs.DateOf(first) is { } day ? (new(cohort, GatheringPlan.Of(programme, day, groups)), null)
        : (null, Refusals.NotAValue("firstGathering"));

    public static (MoveGathering? Command, Refusal? Refusal) Move(int cohort, int gathering, SentFields sent, Language language)
    {
        var reader = new FieldReader(sent, language);
        var command = new MoveGathering(cohort, gathering, reader.Day("on"), reader.Line("form"));
        return reader.Wrong is { } wrong ? (null, wrong) : (command, null);
    }

    public static (FormGuidanceGroup? Command, Refusal? Refusal) Group(int cohort, SentFields sent, Language language)
    {
        var reader = new FieldReader(sent, language);
        var guide = reader.One<InstructorRole>("instructor");
        var requests = reader.All("requests").Select(SharingRequestId.Parse).ToList();
        var wrong = reader.Wrong ?? (requests.Contains(null) ? Refusals.NotAValue("requests") : null);
        return wrong is not null ? (null, wrong) : (new(cohort, guide, requests.OfType<SharingRequestId>().ToValueList()), null);
    }

    private static Attendance? One(SentAttendance sent) =>
        SharingRequestId.Parse(sent.Request) is { } request && Count(sent.CaseWorkers) is { } caseWorkers && Count(sent.Leaders) is { } leaders
            ? new(request, caseWorkers, leaders)
            : null;

    private static int? Count(string? text) =>
        string.IsNullOrWhiteSpace(text) ? 0 : int.TryParse(text.Trim(), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : null;
}
