using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

public sealed class AskedTogetherTests
{
    private readonly List<TaskCompletionSource<int>> _asked = [];
    private readonly AskedTogether<int> _together;

    public AskedTogetherTests() => _together = new(() =>
    {
        _asked.Add(new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _asked[^1].Task;
    });

    [Fact]
    public async Task Who_comes_while_it_is_asked_waits_for_the_next_which_all_of_them_share()
    {
        var first = _together.Ask();
        Task<int>[] those = [_together.Ask(), _together.Ask(), _together.Ask()];
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
        var first = _together.Ask();
        _asked[0].SetResult(1);
        await first;
        while (_asked.Count < 2 && _together.Ask() is { IsCompleted: false })
            await Task.Yield();
        _asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_asked_what_failed_is_told_so_and_the_next_are_answered()
    {
        var (first, second) = (_together.Ask(), _together.Ask());
        _asked[0].SetException(new InvalidOperationException("The database is away."));

        await Should.ThrowAsync<InvalidOperationException>(first);
        await Asked(2);
        _asked[1].SetResult(2);
        (await second).ShouldBe(2);
    }

    private async Task Asked(int times)
    {
        while (_asked.Count < times)
            await Task.Yield();
    }
}
