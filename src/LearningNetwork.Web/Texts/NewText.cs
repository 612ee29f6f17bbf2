using System.Security.Cryptography;
using LearningNetwork.Domain;

namespace LearningNetwork.Web.Texts;

/// <summary>A free text that a person or program sent, on its way through the personal-data gate.</summary>
public static class NewText
{
    /// <summary>The text with an id and a salt that nobody can guess, or why it is refused.</summary>
    public static (WrittenText? Text, Refusal? Refusal) Write(string field, string? body, Language language) =>
        WrittenText.Write(field, body, language.Code, new TextSeed(Guid.CreateVersion7().ToString("N"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(16))));
}
