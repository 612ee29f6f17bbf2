namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>What is typed into a text field. A number is sent as it was typed, with the reader's decimal sign.</summary>
public enum TextKind
{
    Line,
    Lines,
    Date,
    Number,
    Email,
    Search,

    /// <summary>Never shown again, neither beside a problem nor on a page that says what was typed.</summary>
    Password,
}
