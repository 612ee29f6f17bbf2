using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain;

/// <summary>Where a text that someone wrote is kept: the log holds this, never the body, so the body can be erased and the log stays whole.</summary>
/// <param name="Hash">SHA-256 over salt and body in base64; proves what stood there, and tells nothing once the salt is erased with the body.</param>
public sealed record TextRef(string Id, string Hash);

/// <summary>Fresh values for a text, given by whoever has randomness.</summary>
public sealed record TextSeed(string Id, string Salt);

/// <summary>A free text that someone wrote. It can only be made by passing the gate that refuses personal data.</summary>
public sealed record WrittenText
{
    /// <summary>The longest body, in characters.</summary>
    public const int MostCharacters = 4000;

    private WrittenText(string id, string salt, string language, string body) => (Id, Salt, Language, Body) = (id, salt, language, body);

    public string Id { get; }

    public string Salt { get; }

    /// <summary>The language it was written in, e.g. <c>nn</c>.</summary>
    public string Language { get; }

    public string Body { get; }

    public TextRef Ref => new(Id, HashOf(Salt, Body));

    public static string HashOf(string salt, string body) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(salt + "\n" + body)));

    /// <summary>The text, or why it cannot be kept: empty, too long, or holding what may identify a person.</summary>
    public static (WrittenText? Text, Refusal? Refusal) Write(string field, string? body, string language, TextSeed seed)
    {
        var trimmed = body?.ReplaceLineEndings("\n").Trim() ?? "";
        if (Check(field, trimmed, MostCharacters) is { } refusal)
            return (null, refusal);
        return (new WrittenText(seed.Id, seed.Salt, language, trimmed), null);
    }

    /// <summary>Why a short text (a title, a name) cannot be kept, or null where it can.</summary>
    public static Refusal? Check(string field, string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refusals.Required(field);
        if (text.Length > most)
            return Refusals.TooLong(field, most);
        if (text.Any(c => char.IsControl(c) && c != '\n' && c != '\t') || text.EnumerateRunes().Any(IsBroken))
            return Refusals.NotAValue(field);
        var finds = PersonalDataGate.Find(text);
        return finds.Count == 0 ? null : Refusals.PersonalData(field, finds);
    }

    /// <summary>Half of a character, which no database keeps; it is read as the replacement character.</summary>
    private static bool IsBroken(Rune rune) => rune == Rune.ReplacementChar;
}
