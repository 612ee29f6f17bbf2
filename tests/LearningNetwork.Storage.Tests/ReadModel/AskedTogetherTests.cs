using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

public sealed class AskedTogetherTests
{
    private readonly List<TaskCompletionSource<int>> _asked = [];
    private readonly AskedTogether<int> _together = new();

    [Fact]
    public async Task Who_comes_while_it_is_asked_waits_for_the_next_which_all_of_them_share()
    {
        var first = Ask();
        Task<int>[] those = [Ask(), Ask(), Ask()];
        _asked.Count.ShouldBe(1);

        _asked[0].SetResult(1);
        (await first).ShouldBe(1);
        await Asked(2);
        those.ShouldAllBe(one => !one.IsCompleted);

        _asked[1].SetResult(2);
        (await Task.WhenAll(those)).ShouldBe([2, 2, 2]);
        _asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task When_all_have_their_answer_it_is_asked_anew()
    {
        var first = Ask();
        _asked[0].SetResult(1);
        await first;
        while (_asked.Count < 2 && Ask() is { IsCompleted: false })
            await Task.Yield();
        _asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_asked_what_failed_is_told_so_and_the_next_are_answered()
    {
        var (first, second) = (Ask(), Ask());
        _asked[0].SetException(new InvalidOperationException("The database is away."));

        await Should.ThrowAsync<InvalidOperationException>(first);
        await Asked(2);
        _asked[1].SetResult(2);
        (await second).ShouldBe(2);
    }

    private Task<int> Ask() => _together.Ask(() =>
    {
        _asked.Add(new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _asked[^1].Task;
    });

    private async Task Asked(int times)
    {
        while (_asked.Count < times)
            await Task.Yield();
    }
}
