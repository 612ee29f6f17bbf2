using LearningNetwork.Tests;

namespace LearningNetwork.Browser;

public sealed class ServerProcessTests
{
    [Fact]
    public async Task A_program_that_cannot_start_is_told_of_in_its_own_words()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => ServerProcess.Start("LearningNetwork.Server", "--urls=nowhere", "--demo"));

        failure.Message.ShouldContain("did not become ready");
        failure.Message.ShouldContain("nowhere");
    }
}
