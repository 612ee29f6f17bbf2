using LearningNetwork.Domain;

namespace LearningNetwork.Web.About;

/// <summary>A page of plain words: a title, a lead, and sections of a heading and a text each, by the keys of their texts.</summary>
/// <param name="Key">The key of what is named: <c>title</c>, <c>lead</c>, or a section.</param>
/// <param name="Sections">The sections' names, in order.</param>
public sealed record Statement(Func<string, string> Key, ValueList<string> Sections)
{
    /// <summary>What the regulation on universal design asks a public body to say of its web pages.</summary>
    public static Statement OfAccessibility { get; } = new(name => $"accessibility.{name}", ["standard", "tested", "known", "tell"]);

    /// <summary>What the General Data Protection Regulation (article 13) asks to be told.</summary>
    public static Statement OfPrivacy { get; } = new(name => $"privacy.{name}", ["never", "people", "written", "cookies", "seen", "kept", "rights"]);
}
