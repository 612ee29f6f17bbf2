using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>What stands in a form when it is shown: what was typed, and what is wrong with it.</summary>
public sealed record FormState(IReadOnlyDictionary<string, StringValues> Values, IReadOnlyList<Problem> Problems)
{
    /// <summary>A form nobody has written in.</summary>
    public static readonly FormState Empty = new(new Dictionary<string, StringValues>(), []);

    private static readonly string[] Unshown = ["password", "new-password", "code", "credential", "state", "half", "invitation"];

    public bool HasProblems => Problems.Count > 0;

    /// <summary>A form that opens with these values.</summary>
    public static FormState Opened(params IEnumerable<(string Field, string Value)> values) =>
        new(values.ToDictionary(value => value.Field, value => new StringValues(value.Value)), []);

    /// <summary>The same form with one thing more to mend.</summary>
    public FormState With(string field, string textKey, params IReadOnlyList<object?> arguments) =>
        this with { Problems = [.. Problems, new Problem(field, textKey, arguments)] };

    /// <summary>The same without what nobody should see on a screen, nor find in a page that was kept: passwords, codes, and what is sealed.</summary>
    public FormState ToShow() => this with { Values = Values.Where(value => !Unshown.Contains(value.Key)).ToDictionary() };

    public StringValues Value(string field) => Values.TryGetValue(field, out var value) ? value : StringValues.Empty;

    public Problem? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field);
}
