namespace LearningNetwork.Domain.Learning;

/// <summary>What happens in what a project learns.</summary>
public abstract record LearningEvent : Event;

/// <param name="On">Null where the day is not stated.</param>
public sealed record PhaseEntered(ProjectPhase Phase, DateOnly? On) : LearningEvent;

public sealed record HypothesisStated(TextRef Text) : LearningEvent;

public sealed record HypothesisJudged(int Number, HypothesisVerdict Verdict) : LearningEvent;

/// <param name="Barriers">Those met until now, in the list's order.</param>
public sealed record BarriersNamed(ValueList<Barrier> Barriers) : LearningEvent;

public sealed record ShortcomingStated(TextRef Text) : LearningEvent;

public sealed record DeliverablePlanned(string Name, DateOnly? Due) : LearningEvent;

/// <param name="On">Null where the day is not stated.</param>
public sealed record DeliverableDelivered(int Number, DateOnly? On) : LearningEvent;

public sealed record GainPlanned(GainKind Kind, string Name, string Indicator) : LearningEvent;

public sealed record BaselineStated(int Number, Measurement Baseline) : LearningEvent;

public sealed record TargetStated(int Number, Measurement Target) : LearningEvent;

/// <summary>Of several on one day the last one stands.</summary>
public sealed record GainMeasured(int Number, Measurement Measured) : LearningEvent;
