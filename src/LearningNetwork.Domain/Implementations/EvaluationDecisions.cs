using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>How an evaluation is planned and measured; the days it may be measured on are ours.</summary>
internal static class EvaluationDecisions
{
    private const decimal Most = 1_000_000;

    /// <summary>How many years a product may have been in use when its evaluation is planned (ours).</summary>
    private const int LongestInUse = 10;

    public static Decision Plan(Begun state, PlanEvaluation command, DecisionContext context)
    {
        var happened = new EvaluationPlanned(command.Question.Ref, command.Indicator?.Trim() ?? "", command.Better, command.Evaluator, command.StartsOn);
        if (happened == state.Evaluation?.As)
            return Decision.Nothing;
        return Fields.FirstOf(
            Fields.Name("whatIsMeasured", command.Indicator),
            Fields.OneOf<BetterWhen>("better", command.Better),
            Fields.OneOf<ResponsibleRole>("evaluator", command.Evaluator),
            command.StartsOn < context.Today.AddYears(-LongestInUse) || command.StartsOn > context.Today.AddYears(2) ? Refusals.NotAValue("useStart") : null,
            state.Evaluation is { Measured.Count: > 0 } ? ImplementationRefusals.EvaluationIsMeasured : null) is { } wrong
            ? wrong
            : happened;
    }

    public static Decision Measure(Begun state, MeasureIndicator command, DecisionContext context)
    {
        if (state.Evaluation is not { } evaluation)
            return ImplementationRefusals.EvaluationNotPlanned;
        var happened = new IndicatorMeasured(command.Point, command.On, command.Value);
        if (happened == evaluation.At(command.Point))
            return Decision.Nothing;
        return Fields.FirstOf(
            Fields.OneOf<MeasuringPoint>("point", command.Point),
            FollowDecisions.Day(command.On, context),
            Math.Abs(command.Value) > Most ? Refusals.NotAValue("value") : null,
            command.Point != MeasuringPoint.Baseline && evaluation.At(MeasuringPoint.Baseline) is null ? ImplementationRefusals.WithoutBaseline : null,
            IsInTime(command.Point, command.On, evaluation.As.StartsOn) ? null : ImplementationRefusals.NotTheTimeToMeasure(command.Point)) is { } wrong
            ? wrong
            : happened;
    }

    /// <summary>The baseline before the start; the others a month early at most, and the first of them before the second.</summary>
    private static bool IsInTime(MeasuringPoint point, DateOnly on, DateOnly startsOn) => point switch
    {
        MeasuringPoint.Baseline => on < startsOn,
        MeasuringPoint.SixMonths => on >= startsOn.AddMonths(5) && on < startsOn.AddMonths(11),
        _ => on >= startsOn.AddMonths(11),
    };
}
