using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem;
using LearningNetwork.Web.Texts;
using Waiting = LearningNetwork.Domain.SharingRequests.WaitsFor;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Says in the reader's language where a case stands.</summary>
internal static class CaseWords
{
    /// <summary>One sentence: the status, and whose turn it is.</summary>
    public static string Standing(CaseRow row, Phrases t) => (row.CanBeAskedFor, row.WaitsFor) switch
    {
        (true, _) => t["status.waiting.raised"],
        (_, nameof(Waiting.Nobody)) => Sentence(row, t),
        _ => Sentence(row, t) + " " + TurnOf(row, t),
    };

    /// <summary>Who it waits for, by name where that is one.</summary>
    public static string WaitsFor(CaseRow row, Phrases t) => row.WaitsFor switch
    {
        nameof(Waiting.Giver) when row.Owners.Count > 0 => string.Join($" {t["case.or"]} ", row.Owners.Select(owner => owner.Name)),
        nameof(Waiting.Receiver) => row.AskerName,
        nameof(Waiting.Nobody) => t["waits.nobody"],
        var side => t["waits." + Choices.CodeOf(side)],
    };

    public static Color ColorOf(CaseRow row) => row.Status switch
    {
        "submitted" => row.Overdue ? Color.Warning : Color.Info,
        "accepted" => Color.Accent,
        "in-use" or "evaluated" => Color.Success,
        "not-successful" or "declined" => Color.Danger,
        _ => Color.Neutral,
    };

    /// <summary>The way from request to evaluation, with the step that is now and whose turn it is.</summary>
    public static IReadOnlyList<PathStep> PathOf(CaseModel model, Phrases t)
    {
        var row = model.Row;
        var isOpen = row.Status is "waiting" or "submitted" or "accepted" or "in-use";
        var later = isOpen ? StepState.Later : StepState.Dropped;
        var isAnswered = row.Status != "submitted" && (model.Content.Done.Count > 0 || row.Status is "accepted" or "in-use" or "evaluated" or "not-successful");
        if (row.Handling == nameof(Handling.NotYet))
            return ToAReview(row, later, t);
        return
        [
            new(t["path.submitted"], StepState.Done, t.Moment(row.SubmittedAt)),
            new(t[Answered(row)], isAnswered ? StepState.Done : row.Status == "submitted" ? StepState.Now : later, Turn: row.Status == "submitted" ? TurnOf(row, t) : null),
            .. model.Path.Select(step => StepOf(model, step, later, t)),
            new(t["path.evaluated"], row.Status == "evaluated" ? StepState.Done : row.Status == "in-use" ? StepState.Now : later, Turn: row.Status == "in-use" ? TurnOf(row, t) : null),
        ];
    }

    /// <summary>The texts of a case with the keys of their names; the evaluation's only for the two sides.</summary>
    public static IEnumerable<(string Name, CaseText Text)> Texts(CaseModel model)
    {
        var content = model.Content;
        IEnumerable<(string Name, TextRef? Ref)> all =
            [("case.reason", content.Reason), ("field.message", content.Message), ("case.ended-because", content.EndedBecause)];
        if (model.IsInside)
            all = all.Append(("field.experience", content.Evaluation?.Experience));
        return all.Select(text => (text.Name, Text: model.Text(text.Ref))).Where(text => text.Text is not null).Select(text => (text.Name, text.Text!));
    }

    /// <summary>What was filled in, step by step.</summary>
    public static IEnumerable<(RoutineStep Step, string Name, string Value)> Filled(CaseModel model, Phrases t) =>
        from step in model.Content.Steps
        from field in RoutineSteps.PartsOf(step).SelectMany(part => part.Fields)
        from value in model.ValuesOf(step).Where(value => value.Name == field.Name)
        select (step, t["field." + field.Name], Shown(model, field, value, t));

    private static string Shown(CaseModel model, StepField field, StepValue value, Phrases t) => field.Type switch
    {
        StepFieldType.Date when StepInputs.DateOf(value.Plain) is { } date => t.Day(date),
        StepFieldType.Number when StepInputs.NumberOf(value.Plain) is { } number => number.ToString("0.##", t.Language.Culture),
        StepFieldType.Choice => t["option." + value.Plain],
        StepFieldType.Text => model.Text(value.Text)?.Body ?? t["case.erased"],
        _ => value.Plain ?? "",
    };

    /// <summary>What is waited for has not been asked for yet.</summary>
    private static IReadOnlyList<PathStep> ToAReview(CaseRow row, StepState later, Phrases t) =>
    [
        new(t["path.reviewed"], row.CanBeAskedFor ? StepState.Done : row.Status == "waiting" ? StepState.Now : later, t["path.waiting-since", t.Moment(row.SubmittedAt)]),
        new(t["path.submitted"], row.CanBeAskedFor ? StepState.Now : later),
        new(t["path.answered"], later),
    ];

    /// <summary>An owner answers, a cohort has room, or an interest is met by an invitation.</summary>
    private static string Answered(CaseRow row) => row.Handling switch
    {
        nameof(Handling.JointTraining) => "path.cohort",
        nameof(Handling.InterestInTrial) => "path.invited",
        _ => "path.answered",
    };

    private static string Sentence(CaseRow row, Phrases t) => (row.Status, row.Handling) switch
    {
        ("accepted", nameof(Handling.JointTraining)) => t["status.accepted.by-cohort"],
        ("accepted", nameof(Handling.InterestInTrial)) => t["status.accepted.as-pilot"],
        _ => t["status." + row.Status + ".sentence"],
    };

    private static PathStep StepOf(CaseModel model, CaseStep step, StepState later, Phrases t)
    {
        var isNow = model.Row.CurrentStep == step.Step.Code() && later == StepState.Later;
        var done = model.Content.Done.LastOrDefault(part => part.Step == step.Step);
        return new(
            t["step." + step.Step.Code()],
            step.Done ? StepState.Done : isNow ? StepState.Now : later,
            step.Done && done is not null ? t.Moment(done.At) : null,
            isNow ? TurnOf(model.Row, t) : null);
    }

    /// <summary>Whose turn it is, as a sentence.</summary>
    public static string TurnOf(CaseRow row, Phrases t) =>
        t["case.turn", row.WaitsFor is nameof(Waiting.Coordinator) or nameof(Waiting.WorkingGroup) ? t[$"waits.{Choices.CodeOf(row.WaitsFor)}.named"] : WaitsFor(row, t)];
}
