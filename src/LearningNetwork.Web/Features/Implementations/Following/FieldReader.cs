using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>Reads what was typed or sent, field by field, and remembers the first that cannot be used.</summary>
internal sealed class FieldReader(SentFields sent, Language language)
{
    /// <summary>The first thing wrong; null where everything could be read. What was read is of no use before it is asked for.</summary>
    public Refusal? Wrong { get; private set; }

    public DateOnly Day(string field) => Required(field, StepInputs.DateOf);

    public int Count(string field) => Required(field, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : (int?)null);

    /// <summary>A number with the reader's decimal sign, or a full stop.</summary>
    public decimal Number(string field) => Required(field, text => StepInputs.NumberOf(text.Replace(',', '.')));

    public T One<T>(string field) where T : struct, Enum => Required(field, Choices.Parse<T>);

    public bool Flag(string field) => Required(field, text => bool.TryParse(text, out var flag) ? flag : (bool?)null);

    public string Line(string field) => sent[field] ?? "";

    public ValueList<string> All(string field) => sent.All(field).ToValueList();

    public bool Has(string field) => sent[field] is not null;

    public WrittenText? Text(string field) => Written(field, NewText.Write(field, sent[field], language));

    public WrittenText? TextOrNone(string field) => string.IsNullOrWhiteSpace(sent[field]) ? null : Text(field);

    private WrittenText? Written(string field, (WrittenText? Text, Refusal? Refusal) written)
    {
        Wrong ??= written.Refusal;
        return written.Text;
    }

    private T Required<T>(string field, Func<string, T?> read) where T : struct
    {
        if (sent[field] is not { } text || string.IsNullOrWhiteSpace(text))
            Wrong ??= Refusals.Required(field);
        else if (read(text.Trim()) is { } value)
            return value;
        else
            Wrong ??= Refusals.NotAValue(field);
        return default;
    }
}
