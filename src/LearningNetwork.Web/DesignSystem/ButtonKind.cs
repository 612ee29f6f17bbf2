namespace LearningNetwork.Web.DesignSystem;

/// <summary>How much a button asks for attention; a page has at most one primary.</summary>
public enum ButtonKind
{
    Primary,
    Secondary,
    Tertiary,
}

internal static class ButtonKindAttribute
{
    /// <summary>The value of <c>data-variant</c>.</summary>
    public static string Attribute(this ButtonKind kind) => kind switch
    {
        ButtonKind.Primary => "primary",
        ButtonKind.Secondary => "secondary",
        ButtonKind.Tertiary => "tertiary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
