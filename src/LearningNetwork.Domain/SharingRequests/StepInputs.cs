using System.Globalization;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Holds what was sent for a part of a step against its fields.</summary>
public static class StepInputs
{
    /// <summary>The values to keep, or the first thing wrong with them. A field that is missing, of another type or unknown is refused.</summary>
    public static (ValueList<StepValue> Values, Refusal? Refusal) Check(RoutineStep step, StepPart part, ValueList<StepInput> inputs, DateOnly today)
    {
        if (inputs.FirstOrDefault(input => part.Fields.All(field => field.Name != input.Name)) is { } unknown)
            return ([], SharingRequestRefusals.UnknownField(unknown.Name));
        var given = inputs.GroupBy(input => input.Name).ToDictionary(group => group.Key, group => group.Last());
        var missing = part.Fields.Where(field => !given.TryGetValue(field.Name, out var input) || IsEmpty(input)).Select(field => field.Name).ToArray();
        if (missing.Length > 0)
            return ([], SharingRequestRefusals.Incomplete(step, missing));
        foreach (var field in part.Fields)
        {
            if (Wrong(field, given[field.Name], today) is { } refusal)
                return ([], refusal);
        }

        return Order(part, given) is { } disorder
            ? ([], disorder)
            : (part.Fields.Select(field => given[field.Name]).Select(input => new StepValue(input.Name, input.Plain?.Trim(), input.Text?.Ref)).ToValueList(), null);
    }

    public static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static decimal? NumberOf(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsEmpty(StepInput input) => input.Text is null && string.IsNullOrWhiteSpace(input.Plain);

    private static Refusal? Wrong(StepField field, StepInput input, DateOnly today) => field.Type switch
    {
        StepFieldType.Date => DateOf(input.Plain) switch
        {
            null => Refusals.NotAValue(field.Name),
            { Year: < 2000 or > 2100 } => Refusals.NotAValue(field.Name),
            { } date when field.HasHappened && date > today => Refusals.InTheFuture(field.Name),
            _ => null,
        },
        StepFieldType.Number => NumberOf(input.Plain) is { } number && number >= field.Least && number <= field.Most ? null : Refusals.NotAValue(field.Name),
        StepFieldType.Choice => input.Plain is { } choice && field.Options.Contains(choice.Trim()) ? null : Refusals.NotAValue(field.Name),
        StepFieldType.Text => input.Text is null ? Refusals.NotAValue(field.Name) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, null),
    };

    /// <summary>A plan is not evaluated before it starts.</summary>
    private static Refusal? Order(StepPart part, Dictionary<string, StepInput> given) =>
        part.Fields.Any(field => field.Name == "evaluationDate") && DateOf(given["evaluationDate"].Plain) < DateOf(given["startDate"].Plain)
            ? SharingRequestRefusals.EvaluationBeforeStart
            : null;
}
