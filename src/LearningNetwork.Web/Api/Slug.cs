using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Web.Api;

/// <summary>A key made of a name that people write, e.g. <c>haust-2027</c> of 'Haust 2027'.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>The key, or null where nothing of the name can stand in one.</summary>
    public static string? Of(string? name)
    {
        var words = ForgivingSearch.Fold(name ?? "").Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ').ToArray();
        var key = string.Join('-', new string(words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        key = key[..Math.Min(key.Length, Longest)].Trim('-');
        return Keys.IsKey(key) ? key : null;
    }
}
