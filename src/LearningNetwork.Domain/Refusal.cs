namespace LearningNetwork.Domain;

/// <summary>What kind of no it is; decides the HTTP status and how a page shows it.</summary>
public enum RefusalKind
{
    /// <summary>The actor may not do this.</summary>
    Forbidden,

    /// <summary>What was named does not exist, or not for this actor.</summary>
    Missing,

    /// <summary>What was sent cannot be used as it is.</summary>
    Invalid,

    /// <summary>It does not fit with what has happened already.</summary>
    Conflict,
}

/// <summary>A clear no: a stable code that programs can rely on and pages have a text for, with the values the text names.</summary>
public sealed record Refusal(RefusalKind Kind, string Code, ValueList<string> Arguments)
{
    public static Refusal Forbidden(string code, params ReadOnlySpan<string> arguments) => new(RefusalKind.Forbidden, code, ValueList.Of(arguments));

    public static Refusal Missing(string code, params ReadOnlySpan<string> arguments) => new(RefusalKind.Missing, code, ValueList.Of(arguments));

    public static Refusal Invalid(string code, params ReadOnlySpan<string> arguments) => new(RefusalKind.Invalid, code, ValueList.Of(arguments));

    public static Refusal Conflict(string code, params ReadOnlySpan<string> arguments) => new(RefusalKind.Conflict, code, ValueList.Of(arguments));

    public override string ToString() => Arguments.Count == 0 ? Code : $"{Code}({string.Join(", ", Arguments)})";
}
