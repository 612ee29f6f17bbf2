namespace LearningNetwork.Domain.Implementations;

/// <summary>The service says which stage it is at.</summary>
/// <param name="On">Since which day.</param>
/// <param name="By">Who answers for it, by role.</param>
/// <param name="Reason">Why, where it is back, out or taken up again.</param>
public sealed record StageSet(Stage Stage, DateOnly On, ResponsibleRole By, TextRef? Reason) : ImplementationEvent;

/// <summary>The service says whether a precondition is in place.</summary>
public sealed record PreconditionMarked(Precondition Precondition, InPlace InPlace, DateOnly On) : ImplementationEvent;

/// <summary>The service counts its people: counts only, never who.</summary>
/// <param name="Trained">How many have been trained in all, since it began.</param>
/// <param name="InPost">How many of them are still in post that day.</param>
public sealed record StaffCounted(DateOnly On, int Trained, int InPost) : ImplementationEvent
{
    public bool IsFragile => Staffing.IsFragile(Trained, InPost);
}

/// <summary>The service counts how much it was used, from the beginning until that day.</summary>
/// <param name="Families">How many families have taken part.</param>
/// <param name="Sessions">How many meetings were held with them in all.</param>
public sealed record PracticeCounted(DateOnly On, int Families, int Sessions) : ImplementationEvent;

/// <summary>The service asks for support. From now on the coordinator sees whether this one is fragile.</summary>
/// <param name="Need">What would help.</param>
public sealed record SupportAsked(DateOnly On, TextRef Need) : ImplementationEvent;

/// <summary>The service needs no more support, and the coordinator sees its fragility no longer.</summary>
public sealed record SupportEnded(DateOnly On) : ImplementationEvent;
