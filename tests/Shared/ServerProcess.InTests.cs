namespace LearningNetwork.Tests;

public sealed partial class ServerProcess
{
    static partial void TellWhereItFailed(string program, string said)
    {
        if (TestContext.Current is { TestState.Result: TestResult.Failed, TestOutputHelper: { } output })
        {
            output.WriteLine($"{program} said:\n{said}");
        }
    }
}
