namespace LearningNetwork.Domain.Implementations;

/// <summary>A service's leader begins without a case: with what a national body owns, or what the service uses already.</summary>
public sealed record ExploreProduct : ImplementationCommand;

public sealed record SetStage(Stage Stage, DateOnly On, ResponsibleRole By, WrittenText? Reason) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Reason is null ? [] : [Reason];
}

public sealed record MarkPrecondition(Precondition Precondition, InPlace InPlace, DateOnly On) : ImplementationCommand;

public sealed record CountStaff(DateOnly On, int Trained, int InPost) : ImplementationCommand;

public sealed record CountPractice(DateOnly On, int Families, int Sessions) : ImplementationCommand;

public sealed record AskForSupport(WrittenText Need) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Need];
}

public sealed record EndSupport : ImplementationCommand;
