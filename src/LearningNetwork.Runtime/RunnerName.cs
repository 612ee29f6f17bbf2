namespace LearningNetwork.Runtime;

/// <summary>Names a process among those that share the database; never the same twice.</summary>
internal static class RunnerName
{
    public static string New() => $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";
}
