namespace LearningNetwork.Runtime.Tests.Entities;

public sealed class MeasuredCommandTests : TillTests
{
    [Fact]
    public async Task Every_command_is_measured_by_how_it_ended()
    {
        using var ear = Listen();
        await Cell.Execute(new OpenTill(), By("open"));
        await Cell.Execute(new OpenTill(), By("open"));
        await Cell.Execute(new Take(-1), By());
        await Cell.Execute(new Take(7), By("open"));
        await Cell.Execute(new OpenTill(), By(network: "elsewhere"));
        await Should.ThrowAsync<InvalidOperationException>(() => Cell.Execute(new Break(), By()));

        ear.Heard.Select(line => line.Split(' ')).ShouldAllBe(words => words[0] == "learningnetwork.command.duration" && words[2] == "kind=till");
        ear.Heard.Select(line => line.Split('=')[^1]).ShouldBe(["done", "repeated", "refused", "refused", "refused", "failed"]);
    }

    [Fact]
    public async Task An_append_that_lost_is_counted()
    {
        await Cell.Execute(new OpenTill(), By());
        await NewCell().Execute(new Take(2), By());
        using var ear = Listen();

        await Cell.Execute(new Take(3), By());

        ear.Heard[0].ShouldBe("learningnetwork.append.conflicts 1 kind=till");
        ear.Heard[1].ShouldEndWith("outcome=done");
        ear.Heard.Count.ShouldBe(2);
    }
}
