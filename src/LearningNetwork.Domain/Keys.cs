using System.Text.RegularExpressions;

namespace LearningNetwork.Domain;

/// <summary>A value that is stored and sent as its text alone.</summary>
public interface ITextValue<TSelf> where TSelf : struct, ITextValue<TSelf>
{
    string Value { get; }

    /// <summary>The value for a text, or null where the text is not one.</summary>
    static abstract TSelf? Parse(string? text);
}

/// <summary>The shape of every key that people see in an address: lower-case ASCII letters, digits and hyphens, at most 60 long.</summary>
public static partial class Keys
{
    public static bool IsKey(string? text) => text is not null && Shape().IsMatch(text);

    public static string? Normalised(string? text) => text?.Trim().ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}

/// <summary>A learning network, e.g. <c>vestland</c>.</summary>
public readonly record struct NetworkId(string Value) : ITextValue<NetworkId>
{
    public static NetworkId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}

/// <summary>A person known to the program by a pseudonym; never a name.</summary>
public readonly record struct PersonId(string Value) : ITextValue<PersonId>
{
    public static PersonId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}

/// <summary>The id that the sender of a command chose for it; 1 to 100 printable characters.</summary>
public readonly record struct CommandId(string Value) : ITextValue<CommandId>
{
    public static CommandId? Parse(string? text) =>
        text is { Length: >= 1 and <= 100 } && text.All(c => c is > ' ' and <= '~') ? new(text) : null;

    public override string ToString() => Value;
}
