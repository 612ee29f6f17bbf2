using LearningNetwork.Storage;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Reuse;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Reuse;

public sealed class KeptAnswersTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly List<TaskCompletionSource<int>> _asked = [];
    private ServiceProvider _services = null!;
    private KeptAnswers _kept = null!;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddSqliteStorage(_folder.FullName).BuildServiceProvider();
        await _services.GetRequiredService<StoragePreparation>().Prepare();
        _kept = new(_services.GetRequiredService<ReadDatabase>());
    }

    public async ValueTask DisposeAsync()
    {
        _kept.Dispose();
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Until_something_is_written_all_share_one_answer_also_while_it_is_on_its_way()
    {
        var first = Ask();
        var second = Ask();
        _asked.Count.ShouldBe(1);

        _asked[0].SetResult(1);

        (await first, await second, await Ask()).ShouldBe((1, 1, 1));
        _asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_asks_after_something_was_written_is_not_given_what_was_asked_for_before_it()
    {
        var before = Ask();
        await Write();
        var after = Ask();
        _asked[0].SetResult(1);
        (await before).ShouldBe(1);

        await Asked(2);
        after.IsCompleted.ShouldBeFalse();
        _asked[1].SetResult(2);

        (await after, await Ask()).ShouldBe((2, 2));
        _asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_failed_or_was_broken_off_is_not_kept(bool brokenOff)
    {
        var first = Ask();
        if (brokenOff)
            _asked[0].SetCanceled(CancellationToken.None);
        else
            _asked[0].SetException(new InvalidOperationException("The database is away."));
        (await Record.ExceptionAsync(() => first)).ShouldBeOfType(brokenOff ? typeof(TaskCanceledException) : typeof(InvalidOperationException));

        var second = Ask();
        second.IsCompleted.ShouldBeFalse();
        await Asked(2);
        _asked[1].SetResult(2);

        (await second).ShouldBe(2);
    }

    [Fact]
    public async Task Other_questions_have_answers_of_their_own()
    {
        var (one, other) = (Ask("one"), Ask("other"));
        _asked[0].SetResult(1);
        _asked[1].SetResult(2);

        (await one, await other).ShouldBe((1, 2));
    }

    private Task<int> Ask(string about = "one") => _kept.Get(new Question(about), _ =>
    {
        _asked.Add(new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _asked[^1].Task;
    }, TestContext.Current.CancellationToken);

    private async Task Asked(int times)
    {
        while (_asked.Count < times)
            await Task.Yield();
    }

    private Task Write() => _services.GetRequiredService<Marks>().Set("test", "written", TestContext.Current.CancellationToken);

    private sealed record Question(string About);
}
