namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>A path of this site given from outside; anything that could lead to another site becomes the front page.</summary>
public static class LocalPath
{
    /// <summary>The path itself when it begins with one slash and holds neither backslash nor control characters, else <c>/</c>.</summary>
    public static string OrHome(string? path) =>
        path is ['/', ..] and not ['/', '/', ..] && !path.Any(c => c == '\\' || char.IsControl(c)) ? path : "/";
}
