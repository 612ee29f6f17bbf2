using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Cohorts;

/// <summary>A cohort in a list.</summary>
/// <param name="Instructor">developer, projectLead, experiencedService or guest.</param>
/// <param name="Places">How many services there is room for.</param>
/// <param name="Taken">How many are in it.</param>
/// <param name="HeldOn">The last day that something was held; null before the first.</param>
internal sealed record CohortItemJson(
    string Id, string Product, string ProductTitle, int Number, DateOnly StartsOn, string Instructor, int Places, int Taken, DateTimeOffset OpenedAt, DateOnly? HeldOn, bool Invented)
{
    public static CohortItemJson Of(CohortRow row) => new(
        row.Id, row.Product, row.ProductTitle, row.Number, row.StartsOn, Choices.CodeOf(row.Instructor), row.Places, row.Taken, row.OpenedAt, row.HeldOn, row.Invented);
}

internal sealed record CohortListJson(IReadOnlyList<CohortItemJson> Items);

/// <summary>A cohort whole.</summary>
/// <param name="ResourceLevel">What it was said to take, where the requests had no level; else null.</param>
/// <param name="Resources">Which resources are set aside for it.</param>
/// <param name="Requests">The requests chosen for it that the reader may see. One joins within a moment of the opening, unless it has ended.</param>
/// <param name="Held">What was held of it, with how many took part in all.</param>
/// <param name="Gatherings">Its gatherings in order, with how many came in all.</param>
internal sealed record CohortJson(
    string Id,
    string Product,
    string ProductTitle,
    int Number,
    DateOnly StartsOn,
    string Instructor,
    int Places,
    int Taken,
    DateTimeOffset OpenedAt,
    ResourceLevel? ResourceLevel,
    string? Resources,
    IReadOnlyList<CaseItemJson> Requests,
    IReadOnlyList<HeldJson> Held,
    IReadOnlyList<GatheringJson> Gatherings,
    bool Invented,
    int Version)
{
    public static CohortJson Of(CohortView cohort, IReadOnlyList<CaseRow> requests) => new(
        cohort.Row.Id,
        cohort.Row.Product,
        cohort.Row.ProductTitle,
        cohort.Row.Number,
        cohort.Row.StartsOn,
        Choices.CodeOf(cohort.Row.Instructor),
        cohort.Row.Places,
        cohort.Row.Taken,
        cohort.Row.OpenedAt,
        cohort.Content.Level,
        cohort.Resources is { Body.Length: > 0 } text ? text.Body : null,
        [.. requests.Select(CaseItemJson.Of)],
        [.. cohort.Content.Held.Select(HeldJson.Of)],
        [.. cohort.Content.Gatherings.Select(GatheringJson.Of)],
        cohort.Row.Invented,
        cohort.Row.Version);
}

/// <param name="Form">inPerson, digital or atTheDeveloper.</param>
internal sealed record HeldJson(DateOnly Date, string Form, int Gatherings, int CaseWorkers, int Leaders)
{
    public static HeldJson Of(CohortHeld held) => new(held.On, held.Form, held.Gatherings, held.Attendance.Sum(one => one.CaseWorkers), held.Attendance.Sum(one => one.Leaders));
}

/// <summary>What a cohort is opened with.</summary>
/// <param name="Requests">The ids of the requests chosen from the product's queue, at least one and no more than there are places.</param>
/// <param name="StartsOn">The day of the first gathering, yyyy-MM-dd, today or later.</param>
/// <param name="Instructor">developer, projectLead, experiencedService or guest.</param>
/// <param name="Places">How many services there is room for, 1 to 200.</param>
/// <param name="Resources">Which resources are set aside, and who provides them.</param>
/// <param name="ResourceLevel">low, moderate or high; only where a chosen request has none stated.</param>
internal sealed record OpenCohortBody(
    string? ProductId, IReadOnlyList<string>? Requests, string? StartsOn, string? Instructor, int? Places, string? Resources, string? ResourceLevel);

internal sealed record OpenedJson(string Id);

/// <summary>What was held.</summary>
/// <param name="Date">The day of the last gathering, yyyy-MM-dd.</param>
/// <param name="Form">inPerson, digital or atTheDeveloper.</param>
/// <param name="Gatherings">How many, 1 to 50.</param>
/// <param name="Attendance">The services that took part.</param>
internal sealed record HeldBody(string? Date, string? Form, int? Gatherings, IReadOnlyList<AttendanceBody>? Attendance);

/// <param name="Request">The id of the service's request.</param>
internal sealed record AttendanceBody(string? Request, int? CaseWorkers, int? Leaders);

/// <param name="Kind">training or guidance.</param>
/// <param name="Group">Which guidance group meets; null for the whole cohort.</param>
/// <param name="CaseWorkers">How many came in all, as the next are; null until it is told.</param>
internal sealed record GatheringJson(int Number, string Kind, DateOnly On, string Form, int? Group, int? CaseWorkers, int? Leaders)
{
    public static GatheringJson Of(Gathering one) => new(
        one.Number, Choices.Code(one.As.Kind), one.Attended?.On ?? one.As.On, one.As.Form, one.As.Group,
        one.Attended?.Attendance.Sum(came => came.CaseWorkers), one.Attended?.Attendance.Sum(came => came.Leaders));
}
