namespace LearningNetwork.Domain.Implementations;

/// <summary>When an indicator is measured (003 §6, phase 2).</summary>
public enum MeasuringPoint
{
    /// <summary>Before the start: without it nothing can be said to have become better.</summary>
    Baseline,

    SixMonths,
    TwelveMonths,
}

/// <summary>Which way is better.</summary>
public enum BetterWhen
{
    Higher,
    Lower,
}

/// <summary>What came of it, held against the baseline.</summary>
public enum Outcome
{
    Better,
    Same,
    Worse,
}

/// <summary>How a service finds out whether what it uses makes anything better, and what it has measured.</summary>
/// <param name="Measured">One for each point at most, in the order of the points.</param>
public sealed record UseEvaluation(EvaluationPlanned As, ValueList<IndicatorMeasured> Measured)
{
    public IndicatorMeasured? At(MeasuringPoint point) => Measured.FirstOrDefault(one => one.Point == point);

    /// <summary>What came of it at a point; null without a baseline, or before it was measured.</summary>
    public Outcome? OutcomeAt(MeasuringPoint point) => (At(MeasuringPoint.Baseline)?.Value, At(point)?.Value) switch
    {
        ({ } before, { } then) when point != MeasuringPoint.Baseline =>
            then == before ? Outcome.Same : then > before == (As.Better == BetterWhen.Higher) ? Outcome.Better : Outcome.Worse,
        _ => null,
    };

    internal UseEvaluation With(IndicatorMeasured measured) =>
        this with { Measured = [.. Measured.Where(one => one.Point != measured.Point).Append(measured).OrderBy(one => one.Point)] };
}

/// <param name="Question">What the service wants to know.</param>
/// <param name="Indicator">What is measured, in one line.</param>
/// <param name="Evaluator">Who evaluates, by role.</param>
/// <param name="StartsOn">The day that the use begins.</param>
public sealed record EvaluationPlanned(TextRef Question, string Indicator, BetterWhen Better, ResponsibleRole Evaluator, DateOnly StartsOn) : ImplementationEvent;

public sealed record IndicatorMeasured(MeasuringPoint Point, DateOnly On, decimal Value) : ImplementationEvent;

public sealed record PlanEvaluation(WrittenText Question, string Indicator, BetterWhen Better, ResponsibleRole Evaluator, DateOnly StartsOn) : ImplementationCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Question];
}

public sealed record MeasureIndicator(MeasuringPoint Point, DateOnly On, decimal Value) : ImplementationCommand;
