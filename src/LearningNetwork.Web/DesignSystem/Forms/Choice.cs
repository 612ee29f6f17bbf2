namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>One of the values to choose between.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Name">What is read.</param>
/// <param name="Explained">A line that helps to choose.</param>
public sealed record Choice(string Value, string Name, string? Explained = null);
