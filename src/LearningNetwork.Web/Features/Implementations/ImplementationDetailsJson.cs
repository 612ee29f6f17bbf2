using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>What one implementation's own address answers; a part that the reader may not see is null.</summary>
/// <param name="Stages">With their reasons for its two sides alone.</param>
/// <param name="Need">What the service asks for.</param>
internal sealed record ImplementationDetailsJson(
    IReadOnlyList<StageJson> Stages, IReadOnlyList<PreconditionJson>? Preconditions, StaffJson? Staff, string? Need, PlanJson? Plan,
    IReadOnlyList<AdaptationJson>? Adaptations, IReadOnlyList<AdoptedJson>? Suggestions, EvaluationJson? Evaluation)
{
    public static ImplementationDetailsJson Of(ImplementationView view, CaseVisibility reader)
    {
        var content = view.Content;
        bool Shows(ImplementationPart part) => view.Row.Shows(part, reader);
        return new(
            [.. content.Stages.Select(one => new StageJson(Code(one.Stage), one.On, Code(one.By), Shows(ImplementationPart.Preconditions) ? view.Text(one.Reason)?.Body : null))],
            Shows(ImplementationPart.Preconditions) ? [.. content.Preconditions.Select(one => new PreconditionJson(Code(one.Precondition), Code(one.InPlace), one.On))] : null,
            Shows(ImplementationPart.Staff) && content.Staff is { } staff ? new(staff.On, staff.Trained, staff.InPost) : null,
            view.Text(content.Support?.Need)?.Body,
            Shows(ImplementationPart.Plan) && content.Plan is { } plan ? new(plan.StartsOn, plan.People, [.. plan.Lines.Select(PlanLineJson.Of)]) : null,
            Shows(ImplementationPart.Adaptations) ? [.. content.Adaptations.Select(one => AdaptationJson.Of(one, view))] : null,
            Shows(ImplementationPart.Suggestions) ? [.. content.Suggestions.Select(one => AdoptedJson.Of(one, view))] : null,
            Shows(ImplementationPart.Evaluation) && content.Evaluation is { } evaluation ? EvaluationJson.Of(evaluation, view) : null);
    }

    internal static string Code<T>(T value) where T : struct, Enum => Choices.Code(value);
}

internal sealed record StageJson(string Stage, DateOnly On, string ResponsibleRole, string? Reason);

internal sealed record PreconditionJson(string Precondition, string InPlace, DateOnly On);

internal sealed record StaffJson(DateOnly On, int Trained, int InPost);

internal sealed record PlanJson(DateOnly StartsOn, int People, IReadOnlyList<PlanLineJson> Lines);

internal sealed record PlanLineJson(string Component, int Number, DateOnly Due, decimal Hours, string ResponsibleRole, DateOnly? DoneOn)
{
    public static PlanLineJson Of(PlanLine line) => new(Choices.Code(line.Component), line.Number, line.Due, line.Hours, Choices.Code(line.By), line.DoneOn);
}

internal sealed record AdaptationJson(int Number, DateOnly On, string? WhatIsAdapted, string? Why, bool Planned, IReadOnlyList<string> Touches, DateOnly? ProposedOn)
{
    public static AdaptationJson Of(Adaptation one, ImplementationView view) => new(
        one.As.Number, one.As.On, view.Text(one.As.What)?.Body, view.Text(one.As.Why)?.Body, one.As.Planned, [.. one.As.Touches], one.ProposedOn);
}

/// <param name="Done">Null until it is closed.</param>
internal sealed record AdoptedJson(int Number, DateOnly Due, string ResponsibleRole, bool? Done, DateOnly? ClosedOn, string? Reason)
{
    public static AdoptedJson Of(AdoptedSuggestion one, ImplementationView view) => new(
        one.As.Number, one.As.Due, Choices.Code(one.As.By), one.Closed?.Done, one.Closed?.On, view.Text(one.Closed?.Reason)?.Body);
}

internal sealed record EvaluationJson(string? Question, string Indicator, string Better, string Evaluator, DateOnly UseStart, IReadOnlyList<MeasuredJson> Measured)
{
    public static EvaluationJson Of(UseEvaluation evaluation, ImplementationView view) => new(
        view.Text(evaluation.As.Question)?.Body, evaluation.As.Indicator, Choices.Code(evaluation.As.Better), Choices.Code(evaluation.As.Evaluator), evaluation.As.StartsOn,
        [.. evaluation.Measured.Select(one => new MeasuredJson(Choices.Code(one.Point), one.On, one.Value, evaluation.OutcomeAt(one.Point) is { } outcome ? Choices.Code(outcome) : null))]);
}

/// <param name="Outcome">better, same or worse than the baseline; null for the baseline itself.</param>
internal sealed record MeasuredJson(string Point, DateOnly On, decimal Value, string? Outcome);
