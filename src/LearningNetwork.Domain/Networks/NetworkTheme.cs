using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Networks;

public enum ThemeKind
{
    /// <summary>What the network wants to become better at first (003 §6).</summary>
    Priority,

    /// <summary>What the field struggles with, and the network sees its work against (003 §1.3–1.4).</summary>
    Challenge,
}

/// <summary>A priority or a challenge of a network, in its own words.</summary>
/// <param name="Islands">Where on the map what helps would lie; empty where it concerns all of it. In the map's order.</param>
public sealed record NetworkTheme(string Title, ValueList<Island> Islands)
{
    /// <summary>The most that one list holds (ours).</summary>
    public const int Most = 20;

    public static Refusal? Wrong(ValueList<NetworkTheme> themes)
    {
        if (themes.Count > Most)
            return NetworkRefusals.TooManyThemes;
        return themes.Select(theme => Fields.FirstOf(Fields.Name("title", theme.Title), Fields.AllOf("islands", theme.Islands))).FirstOrDefault(refusal => refusal is not null);
    }

    public static ValueList<NetworkTheme> Ordered(ValueList<NetworkTheme> themes) =>
        themes.Select(theme => new NetworkTheme(theme.Title.Trim(), theme.Islands.Distinct().Order().ToValueList())).ToValueList();
}
