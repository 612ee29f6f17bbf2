using System.Collections.Immutable;

namespace LearningNetwork.Domain;

/// <summary>The languages that the program speaks, by their codes. A list: another one is a line here and its texts.</summary>
public static class Languages
{
    /// <summary>Bokmål, nynorsk, English.</summary>
    public static ImmutableArray<string> All { get; } = ["nb", "nn", "en"];
}
