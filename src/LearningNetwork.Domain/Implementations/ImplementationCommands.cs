namespace LearningNetwork.Domain.Implementations;

/// <summary>What can be asked of an implementation.</summary>
public abstract record ImplementationCommand : Command;

/// <summary>Sent by the case whose plan was made.</summary>
/// <param name="Round">The case's round.</param>
public sealed record BeginImplementation(int Round) : ImplementationCommand
{
    public override bool Opens() => true;
}

/// <summary>A lead of the projects that handed it over publishes how it goes, or the service's own leader.</summary>
public sealed record PublishImplementationStatus(StatusLight Light, DateOnly On, WrittenText Text) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}
