using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>The clear noes of council reports; their codes are stable.</summary>
public static class CouncilReportRefusals
{
    private const string Municipality = "municipality";
    private const string Why = "why";

    public static Refusal ReportUnknown { get; } = Refusal.Missing("report_unknown");

    /// <summary>A council has had it: what is common to all, or that municipality's own, stands as it was sent.</summary>
    public static Refusal Sent { get; } = Refusal.Conflict("report_sent");

    public static Refusal NoSuchPart { get; } = Refusal.Missing("report_part_unknown");

    /// <summary>The service serves no such municipality, or did not when the report was begun.</summary>
    public static Refusal NotServed(MunicipalityNumber municipality) => Refusal.Invalid("report_municipality_not_served", Municipality, municipality.Value);

    public static Refusal ServesNobody { get; } = Refusal.Conflict("report_serves_nobody");

    /// <summary>An empty chapter cannot be ready.</summary>
    public static Refusal EmptyChapter { get; } = Refusal.Conflict("report_chapter_empty");

    /// <summary>The promise is none that the latest report before this one left open.</summary>
    public static Refusal PromiseUnknown { get; } = Refusal.Missing("promise_unknown");

    /// <summary>A promise is dropped only with a reason.</summary>
    public static Refusal DroppedWithoutReason { get; } = Refusal.Invalid("promise_dropped_without_reason", Why);

    /// <summary>What must be there before a council can have it. The arguments name what is missing: chapters, the council's day, last year's promises.</summary>
    public static Refusal Incomplete(IEnumerable<string> missing) => Refusal.Invalid("report_incomplete", [.. missing]);

    public static Refusal TooMany(string field) => Refusal.Invalid("report_too_many", field);
}
