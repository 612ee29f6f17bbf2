namespace LearningNetwork.Web.DesignSystem;

/// <summary>Designsystemet's colour roles as our theme uses them.</summary>
public enum Color
{
    /// <summary>The fjord's blue: actions and links.</summary>
    Accent,
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
    /// <summary>Ready for use.</summary>
    Gold,
    /// <summary>Under trial or development.</summary>
    Silver,
    /// <summary>The compass needle: what is now.</summary>
    Needle,
}

internal static class ColorAttribute
{
    /// <summary>The value of <c>data-color</c>.</summary>
    public static string Attribute(this Color color) => color switch
    {
        Color.Accent => "accent",
        Color.Neutral => "neutral",
        Color.Info => "info",
        Color.Success => "success",
        Color.Warning => "warning",
        Color.Danger => "danger",
        Color.Gold => "brand1",
        Color.Silver => "brand2",
        Color.Needle => "brand3",
        _ => throw new ArgumentOutOfRangeException(nameof(color)),
    };
}
