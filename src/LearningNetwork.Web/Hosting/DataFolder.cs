namespace LearningNetwork.Web.Hosting;

/// <summary>
/// Where the SQLite database lies unless it is said: with the user's application data (on Debian <c>~/.local/share</c>), so that it
/// is the same from wherever the program is started, and outlives a fresh copy of it. Each kind of demonstration has its own.
/// </summary>
internal static class DataFolder
{
    /// <summary>The folder's path, or null where the user has no home.</summary>
    public static string? Usual(Demo demo) =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home
            ? Path.Combine(home, demo switch { Demo.Full => "learningnetwork-demo", Demo.Facts => "learningnetwork-facts", _ => "learningnetwork" })
            : null;
}
