namespace LearningNetwork.Domain;

/// <summary>What is wrong with a command's fields, seen by themselves; null where nothing is.</summary>
public static class Fields
{
    /// <summary>The longest name, title or other text of one line, in characters.</summary>
    public const int MostInName = 200;

    public static Refusal? FirstOf(params ReadOnlySpan<Refusal?> refusals)
    {
        foreach (var refusal in refusals)
        {
            if (refusal is not null)
                return refusal;
        }

        return null;
    }

    /// <summary>A text of one line that must be there and holds no personal data.</summary>
    public static Refusal? Name(string field, string? text, int most = MostInName) =>
        text is not null && text.AsSpan().Trim().ContainsAny('\n', '\r', '\t')
            ? Refusals.NotAValue(field)
            : WrittenText.Check(field, text?.Trim(), most);

    /// <summary>The same, for a text that may be left out.</summary>
    public static Refusal? NameOrNone(string field, string? text) => text is null ? null : Name(field, text);

    public static Refusal? OneOf<T>(string field, T? value) where T : struct, Enum =>
        value is { } stated && !Enum.IsDefined(stated) ? Refusals.NotAValue(field) : null;

    public static Refusal? AllOf<T>(string field, IEnumerable<T> values) where T : struct, Enum =>
        values.All(Enum.IsDefined) ? null : Refusals.NotAValue(field);

    public static Refusal? Language(string field, string? language) =>
        language is not null && Languages.All.Contains(language) ? null : Refusals.NotAValue(field);

    public static Refusal? LanguageOrNone(string field, string? language) => language is null ? null : Language(field, language);

    /// <summary>A date of something that is said to have happened.</summary>
    public static Refusal? Past(string field, DateOnly date, DateOnly today) => date > today ? Refusals.InTheFuture(field) : null;

    /// <summary>The entity's own key, as the type of its ids takes it.</summary>
    public static Refusal? Key<TId>(string field, EntityId self) where TId : struct, ITextValue<TId> =>
        TId.Parse(self.Key)?.Value == self.Key ? null : Refusals.NotAValue(field);
}
