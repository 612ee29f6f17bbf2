namespace LearningNetwork.Tests;

/// <summary>Where the tests find the files that they start or read.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution, as an absolute path.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Absolute path of what the project built, in the configuration (Debug or Release) that the tests were built in.</summary>
    public static string Built(string project)
    {
        var output = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(Root, "src", project, "bin", output.Parent!.Name, output.Name, $"{project}.dll");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningNetwork.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds LearningNetwork.sln.");
    }
}
