namespace LearningNetwork.Domain.AnnualWheels.Templates;

/// <summary>A text that the platform brings along, in each of its languages.</summary>
public sealed record LocalText(string Nb, string Nn, string En)
{
    public string In(string language) => language switch
    {
        "nn" => Nn,
        "en" => En,
        _ => Nb,
    };
}

/// <summary>A wheel that services can begin with, as data; it has editions.</summary>
/// <param name="Source">Where it stands, e.g. <c>000, 001</c>.</param>
/// <param name="Editions">The oldest first; edition 1 is the first of them.</param>
public sealed record WheelTemplate(string Id, LocalText Title, LocalText About, string Source, ValueList<TemplateEdition> Editions)
{
    public TemplateEdition Newest => Editions[^1];

    public TemplateEdition? Edition(int number) => number >= 1 && number <= Editions.Count ? Editions[number - 1] : null;

    public TemplateEditionId IdOf(TemplateEdition edition) => new(Id, edition.Number);
}

/// <param name="Note">What is special about it, such as which source it follows.</param>
public sealed record TemplateEdition(int Number, LocalText Note, ValueList<TemplateActivity> Activities)
{
    public ValueList<WheelActivity> In(string language) => Activities.Select(activity => activity.In(language)).ToValueList();
}

/// <summary>An activity of a template, the same whatever the language.</summary>
public sealed record TemplateActivity(
    ActivityId Id, LocalText Title, WheelTheme Theme, Timing Timing, ResponsibleRole Role, ValueList<LocalText> Checklist, ValueList<Prerequisite> Prerequisites)
{
    public WheelActivity In(string language) =>
        new(Id, Title.In(language), Theme, Timing, Role, Checklist.Select(item => item.In(language)).ToValueList(), Prerequisites);
}
