using LearningNetwork.Domain.Access;

namespace LearningNetwork.Domain.Learning;

/// <summary>Days as people say them, and as sources leave them out.</summary>
internal static class Dates
{
    private const int First = 2000, Last = 2100;

    /// <summary>The day of something that is said to have happened. Only the program, which loads what sources tell, may leave it out.</summary>
    public static Refusal? Said(string field, DateOnly? on, DecisionContext context) => on switch
    {
        null => context.Actor.IsProgram() ? null : Refusals.Required(field),
        { Year: < First } => Refusals.NotAValue(field),
        { } day => Fields.Past(field, day, context.Today),
    };

    /// <summary>A day that may lie ahead.</summary>
    public static Refusal? Possible(string field, DateOnly? day) => day is { Year: < First or > Last } ? Refusals.NotAValue(field) : null;
}
