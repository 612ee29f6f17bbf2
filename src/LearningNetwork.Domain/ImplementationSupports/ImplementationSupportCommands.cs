namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>What can be asked of the support for a product, which the entity's key names.</summary>
public abstract record ImplementationSupportCommand : Command;

/// <summary>A lead of an owner says how it is taught; of what guests own, the coordinator.</summary>
/// <param name="AgeGroups">At most ten, each a line.</param>
/// <param name="Materials">At most forty, each a line.</param>
public sealed record DescribeSupport(
    TrainingProgramme? Programme, ValueList<string> AgeGroups, ValueList<string> Materials, int? SessionsPerFamily, string Source) : ImplementationSupportCommand;

/// <param name="Suggestions">At most forty, numbered from 1; those stated before keep their numbers.</param>
public sealed record StateSuggestions(ValueList<Suggestion> Suggestions, string Source) : ImplementationSupportCommand;
