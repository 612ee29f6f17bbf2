namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>What happens to the support for a product.</summary>
public abstract record ImplementationSupportEvent : Event;

/// <summary>The owners said how it is taught and what belongs to it.</summary>
/// <param name="Programme">Null where it is not taught in gatherings.</param>
/// <param name="AgeGroups">Whom it is for, by age, as the product says it.</param>
/// <param name="Materials">What belongs to it, by name only.</param>
/// <param name="SessionsPerFamily">How many meetings are recommended with each family; null where that is not stated.</param>
/// <param name="Source">Where it stands, or who says it.</param>
public sealed record SupportDescribed(
    TrainingProgramme? Programme, ValueList<string> AgeGroups, ValueList<string> Materials, int? SessionsPerFamily, string Source) : ImplementationSupportEvent;

/// <param name="Suggestions">All of them, by their numbers.</param>
public sealed record SuggestionsStated(ValueList<Suggestion> Suggestions, string Source) : ImplementationSupportEvent;
