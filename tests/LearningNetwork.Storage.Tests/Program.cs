using LearningNetwork.Storage.Tests.EventLog;
using LearningNetwork.Storage.Tests.ReadModel.Tellings;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace LearningNetwork.Storage.Tests;

/// <summary>Runs the tests; or is a process that one of them kills.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => args switch
    {
        [AppendUntilKilled.Name, var database, var place] => AppendUntilKilled.Run(database, place),
        [TellUntilKilled.Name, var database, var place] => TellUntilKilled.Run(database, place),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
