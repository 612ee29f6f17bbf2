using System.Collections.Immutable;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;

namespace LearningNetwork.Web.ReferenceData.Wheels;

/// <summary>The wheels that the platform brings along. A new edition is a new entry in its template, and is offered to all who follow an older one.</summary>
public static class WheelTemplates
{
    public static ImmutableArray<WheelTemplate> All { get; } = [FourYearWheel.Template, FosterChildWheel.Template, GatheringWheels.EveryYear, GatheringWheels.EverySecondYear];

    public static WheelTemplate? Find(string? id) => All.FirstOrDefault(template => template.Id == id);

    /// <summary>The newest edition of the template that a wheel follows, where that is newer than its own; else null.</summary>
    public static TemplateEdition? NewerThan(TemplateEditionId? held) =>
        held is not null && Find(held.Template)?.Newest is { } newest && newest.Number > held.Edition ? newest : null;

    internal static Timing In(YearPart part, params int[] councilYears) =>
        new Timing.InYear(part, councilYears.Length == 0 ? new YearRule.EveryYear() : new YearRule.CouncilYears([.. councilYears]));

    internal static TemplateActivity Planned(
        string id, LocalText title, WheelTheme theme, Timing timing, ResponsibleRole role, Domain.ValueList<LocalText> checklist, params Prerequisite[] after) =>
        new(new(id), title, theme, timing, role, checklist, [.. after]);
}
