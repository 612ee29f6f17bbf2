using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using LearningNetwork.Web.ReferenceData.Wheels;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>A newer edition of the template that a wheel follows, as it is offered to the owners.</summary>
/// <param name="Differences">Exactly what differs, and whether there is anything to change in this wheel.</param>
public sealed record OfferedEdition(WheelTemplate Template, TemplateEdition Newer, IReadOnlyList<(TemplateDifference Difference, bool Applies)> Differences)
{
    /// <summary>Null where the wheel follows no template, or the newest edition already.</summary>
    public static OfferedEdition? To(WheelPart part, string language)
    {
        if (part.Wheel.Plan.Template is not { } held || WheelTemplates.NewerThan(held) is not { } newer || WheelTemplates.Find(held.Template) is not { } template)
            return null;
        var differences = TemplateDifference.Between(template.Edition(held.Edition)!, newer, language);
        return new(template, newer, [.. differences.Select(one => (one, one.AsChangeOf(part.Wheel.Plan.Activities) is not null))]);
    }

    /// <summary>The change that accepts some of the differences; all else is kept as the wheel has it.</summary>
    /// <param name="accepted">The activities whose differences are accepted.</param>
    public WheelChange Adopting(WheelPart part, IEnumerable<string?> accepted) => new WheelChange.AdoptEdition(
        Template.IdOf(Newer),
        Differences.Where(one => accepted.Contains(one.Difference.Activity.Value)).Select(one => one.Difference.AsChangeOf(part.Wheel.Plan.Activities)).OfType<WheelChange>().ToValueList());
}
