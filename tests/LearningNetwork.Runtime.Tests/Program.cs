using LearningNetwork.Runtime.Tests.Hosting;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace LearningNetwork.Runtime.Tests;

/// <summary>Runs the tests; or is the other process that some of them need.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => args switch
    {
        [HostProcess.Name, var connectionString] => HostProcess.Run(connectionString),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
