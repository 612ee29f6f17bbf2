namespace LearningNetwork.Domain.Implementations;

/// <summary>A suggestion that the service has adopted, and what came of it.</summary>
public sealed record AdoptedSuggestion(SuggestionAdopted As, SuggestionClosed? Closed);

/// <summary>The service takes one of the suggestions for the product into its own plan (002 §5).</summary>
/// <param name="Number">The suggestion's number among those of the product.</param>
/// <param name="Due">When it is to be done.</param>
public sealed record SuggestionAdopted(int Number, DateOnly Due, ResponsibleRole By) : ImplementationEvent;

/// <summary>It was done, or it was dropped with a reason.</summary>
public sealed record SuggestionClosed(int Number, bool Done, DateOnly On, TextRef? Reason) : ImplementationEvent;

public sealed record AdoptSuggestion(int Number, DateOnly Due, ResponsibleRole By) : ImplementationCommand;

/// <param name="Reason">Why, where it is dropped.</param>
public sealed record CloseSuggestion(int Number, bool Done, DateOnly On, WrittenText? Reason) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Reason is null ? [] : [Reason];
}
