using System.Security.Cryptography;
using LearningNetwork.Domain;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>A text of the tables, through the same gate as everybody's.</summary>
internal static class LoadedText
{
    /// <param name="text">Its lines are one paragraph.</param>
    public static WrittenText Write(string field, string text, Language language)
    {
        var seed = new TextSeed(Guid.CreateVersion7().ToString("N"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
        return WrittenText.Write(field, text.ReplaceLineEndings(" "), language.Code, seed) switch
        {
            ({ } written, null) => written,
            (_, var refusal) => throw new InvalidOperationException($"A text of the reference data is refused ({refusal}): {text}"),
        };
    }
}
