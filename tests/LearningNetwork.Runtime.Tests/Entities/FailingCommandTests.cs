using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Runtime.Tests.Entities;

/// <summary>A fault of the program in one command is heard by its sender, and by nobody else.</summary>
public sealed class FailingCommandTests : TillTests
{
    [Fact]
    public Task A_decision_that_throws_fails_its_sender_alone() => FailsAlone(new Break());

    [Fact]
    public Task Events_that_cannot_follow_fail_their_sender_alone_and_none_of_them_is_stored() => FailsAlone(new BreakAfterwards());

    [Fact]
    public Task A_question_that_nobody_answers_fails_its_sender_alone() => FailsAlone(new Take(9, new AboutSafe(1)));

    [Fact]
    public async Task What_cannot_be_decided_on_the_empty_state_is_decided_on_the_real_one()
    {
        var answers = await Task.WhenAll(Cell.Execute(new OpenTill(), By()), NewCell().Execute(new OpenTill(), By()));

        answers.ShouldBe([new Answer.Done(1, null), new Answer.Refused(Refusals.AlreadyExists)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_cell_goes_on_after_a_failure()
    {
        await Cell.Execute(new OpenTill(), By());
        await Should.ThrowAsync<InvalidOperationException>(() => Cell.Execute(new Break(), By()));

        (await Cell.Execute(new Take(4), By())).ShouldBe(new Answer.Done(2, null));
    }

    private async Task FailsAlone(TillCommand bad)
    {
        await Cell.Execute(new OpenTill(), By());

        var sent = await Together((new Take(2), By()), (bad, By()), (new Take(3), By()));

        await Should.ThrowAsync<InvalidOperationException>(() => sent[1]);
        (await sent[0]).ShouldBe(new Answer.Done(3, null));
        (await sent[2]).ShouldBe(new Answer.Done(4, null));
        (await Taken()).ShouldBe([1, 2, 3]);
    }
}
