namespace LearningNetwork.Domain.AnnualWheels.Templates;

/// <summary>What one edition of a template says otherwise than an older one, of one activity.</summary>
/// <param name="Was">In the older edition; null where it is added.</param>
/// <param name="Becomes">In the newer; null where it is taken out.</param>
public sealed record TemplateDifference(ActivityId Activity, WheelActivity? Was, WheelActivity? Becomes)
{
    /// <summary>What of the activity differs; nothing where it is added or taken out.</summary>
    public ValueList<ActivityField> Fields => Was is null || Becomes is null ? [] : Becomes.DifferencesFrom(Was);

    /// <summary>Exactly what differs, in the newer edition's order, and then what is taken out.</summary>
    public static IReadOnlyList<TemplateDifference> Between(TemplateEdition older, TemplateEdition newer, string language)
    {
        var (before, after) = (older.In(language), newer.In(language));
        return
        [
            .. after.Select(becomes => new TemplateDifference(becomes.Id, before.FirstOrDefault(one => one.Id == becomes.Id), becomes)).Where(one => one.Was is null || one.Fields.Count > 0),
            .. before.Where(was => after.All(one => one.Id != was.Id)).Select(was => new TemplateDifference(was.Id, was, null)),
        ];
    }

    /// <summary>
    /// The difference as a change of a wheel whose owners may have written it otherwise: only what differs between the editions is
    /// touched. Null where the wheel says so already, or no longer holds what would be changed or taken out.
    /// </summary>
    public WheelChange? AsChangeOf(ValueList<WheelActivity> wheel)
    {
        var now = wheel.FirstOrDefault(activity => activity.Id == Activity);
        return (now, Becomes) switch
        {
            (null, { } becomes) when Was is null => new WheelChange.AddActivity(becomes),
            ({ } there, null) => new WheelChange.RemoveActivity(there.Id),
            ({ } there, { } becomes) when Was is not null && Fields.Aggregate(there, (activity, field) => activity.With(field, becomes)) is var changed && !changed.SaysTheSameAs(there) =>
                new WheelChange.ChangeActivity(changed),
            _ => null,
        };
    }
}
