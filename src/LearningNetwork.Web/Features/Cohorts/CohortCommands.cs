using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>What was typed or sent to open a cohort.</summary>
internal sealed record SentOpening(string? StartsOn, string? Instructor, string? Places, string? Resources, string? ResourceLevel, IReadOnlyList<string?> Requests);

/// <summary>What was typed or sent of what a cohort held.</summary>
internal sealed record SentHeld(string? Date, string? Form, string? Gatherings, IReadOnlyList<SentAttendance> Attendance);

/// <summary>Both counts empty: nobody came of that service.</summary>
internal sealed record SentAttendance(string? Request, string? CaseWorkers, string? Leaders);

/// <summary>Makes a cohort's commands of what was typed or sent; pages and API share it.</summary>
internal static class CohortCommands
{
    public static (OpenCohort? Command, Refusal? Refusal) Open(SentOpening sent, Language language)
    {
        var (startsOn, badDay) = Day("startsOn", sent.StartsOn);
        var (instructor, badInstructor) = One<InstructorRole>("instructor", sent.Instructor);
        var (places, badPlaces) = Count("places", sent.Places);
        var (resources, badText) = string.IsNullOrWhiteSpace(sent.Resources) ? (null, null) : NewText.Write("resources", sent.Resources, language);
        ResourceLevel? level = Choices.Parse<ResourceLevel>(sent.ResourceLevel);
        var badLevel = level is null && !string.IsNullOrWhiteSpace(sent.ResourceLevel) ? Refusals.NotAValue("resourceLevel") : null;
        var requests = sent.Requests.Select(SharingRequestId.Parse).ToList();
        var badRequest = requests.Contains(null) ? Refusals.NotAValue("requests") : requests.Count == 0 ? CohortRefusals.WithoutRequests : null;
        return Fields.FirstOf(badRequest, badDay, badInstructor, badPlaces, badText, badLevel) is { } refusal
            ? (null, refusal)
            : (new OpenCohort(startsOn, instructor, places, resources, level, requests.OfType<SharingRequestId>().ToValueList()), null);
    }

    public static (TellHeld? Command, Refusal? Refusal) Held(int number, SentHeld sent)
    {
        var (on, badDay) = Day("date", sent.Date);
        var (gatherings, badCount) = Count("gatherings", sent.Gatherings);
        var badForm = string.IsNullOrWhiteSpace(sent.Form) ? Refusals.Required("form") : null;
        var came = sent.Attendance.Where(one => !string.IsNullOrWhiteSpace(one.CaseWorkers) || !string.IsNullOrWhiteSpace(one.Leaders)).Select(Came).ToList();
        var badAttendance = came.Contains(null) ? Refusals.NotAValue("attendance") : null;
        return Fields.FirstOf(badDay, badForm, badCount, badAttendance) is { } refusal
            ? (null, refusal)
            : (new TellHeld(number, on, sent.Form!.Trim(), gatherings, came.OfType<Attendance>().Where(one => one.CaseWorkers != 0 || one.Leaders != 0).ToValueList()), null);
    }

    private static Attendance? Came(SentAttendance one) =>
        SharingRequestId.Parse(one.Request) is { } request && CountOrNone(one.CaseWorkers) is { } caseWorkers && CountOrNone(one.Leaders) is { } leaders
            ? new(request, caseWorkers, leaders)
            : null;

    private static int? CountOrNone(string? text) =>
        string.IsNullOrWhiteSpace(text) ? 0 : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static (DateOnly Day, Refusal? Refusal) Day(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? (default, Refusals.Required(field))
        : StepInputs.DateOf(text) is { } day ? (day, null)
        : (default, Refusals.NotAValue(field));

    private static (int Count, Refusal? Refusal) Count(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? (0, Refusals.Required(field))
        : CountOrNone(text) is { } count ? (count, null)
        : (0, Refusals.NotAValue(field));

    private static (T Value, Refusal? Refusal) One<T>(string field, string? code) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(code) ? (default, Refusals.Required(field))
        : Choices.Parse<T>(code) is { } value ? (value, null)
        : (default, Refusals.NotAValue(field));
}
