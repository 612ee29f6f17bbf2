namespace LearningNetwork.Domain.Learning;

/// <summary>What a lead of the project can write down; which project it is the entity's key says.</summary>
public abstract record LearningCommand : Command;

/// <param name="On">Null where the day is not stated, which only the loading of what sources tell may say.</param>
public sealed record EnterPhase(ProjectPhase Phase, DateOnly? On) : LearningCommand;

public sealed record StateHypothesis(WrittenText Text) : LearningCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record JudgeHypothesis(int Number, HypothesisVerdict Verdict) : LearningCommand;

/// <param name="Barriers">All that were met; those left out are taken off.</param>
public sealed record NameBarriers(ValueList<Barrier> Barriers) : LearningCommand;

/// <summary>Something that is missing in what the services offer.</summary>
public sealed record StateShortcoming(WrittenText Text) : LearningCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record PlanDeliverable(string Name, DateOnly? Due) : LearningCommand;

/// <inheritdoc cref="EnterPhase"/>
public sealed record Deliver(int Number, DateOnly? On) : LearningCommand;

/// <param name="Indicator">What is counted or asked, with its unit.</param>
public sealed record PlanGain(GainKind Kind, string Name, string Indicator) : LearningCommand;

/// <summary>How it stood before. It may be corrected, though never to a later day than something measured.</summary>
public sealed record StateBaseline(int Number, DateOnly On, decimal Value) : LearningCommand;

/// <param name="By">The day it is to be reached by; after the baseline.</param>
public sealed record StateTarget(int Number, DateOnly By, decimal Value) : LearningCommand;

/// <summary>Refused where there is no baseline, or only a later one.</summary>
public sealed record MeasureGain(int Number, DateOnly On, decimal Value) : LearningCommand;
