using LearningNetwork.Web.ReferenceData;

namespace LearningNetwork.Web.Tests.ReferenceData;

public sealed class ReferenceDataLoaderTests
{
    [Fact]
    public async Task Loading_twice_is_loading_once()
    {
        await using var store = await LoadedStore.Loaded(withActivity: true);
        var counts = await store.Counts();

        await store.Restart();
        store.Clock.Advance(TimeSpan.FromDays(40));
        await store.Load(withActivity: true);

        (await store.Counts()).ShouldBe(counts);
    }

    [Fact]
    public async Task A_second_start_sends_nothing()
    {
        await using var store = await LoadedStore.Loaded(withActivity: true);
        var progress = new Steps();
        await store.Load(withActivity: true, progress);
        progress.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("networks", 1)]
    [InlineData("networks", 60)]
    [InlineData("networks", 140)]
    [InlineData("activity", 1)]
    [InlineData("activity", 25)]
    public async Task A_loading_that_is_interrupted_goes_on_where_it_stopped(string part, int after)
    {
        await using var whole = await LoadedStore.Loaded(withActivity: true);
        await using var store = await LoadedStore.Empty();
        using var stop = new CancellationTokenSource();
        var progress = new Steps(step =>
        {
            if (step.Part == part && step.Sent >= after)
                stop.Cancel();
        });
        await Should.ThrowAsync<OperationCanceledException>(() => store.Load(withActivity: true, progress, stop.Token));
        (await store.Counts()).ShouldNotBe(await whole.Counts());

        await store.Restart();
        store.Clock.Advance(TimeSpan.FromDays(3));
        await store.Load(withActivity: true);

        (await store.Counts()).ShouldBe(await whole.Counts());
    }

    [Fact]
    public async Task What_a_lost_mark_makes_it_send_again_changes_nothing()
    {
        await using var store = await LoadedStore.Loaded(withActivity: true);
        var counts = await store.Counts();
        foreach (var part in new[] { "networks", "activity" })
            await store.Get<Storage.Databases.Marks>().Set($"reference-data/{part}", "an earlier edition", default);

        await store.Restart();
        await store.Load(withActivity: true);

        (await store.Counts()).ShouldBe(counts);
    }

    [Fact]
    public async Task Progress_counts_every_command_of_both_parts()
    {
        await using var store = await LoadedStore.Empty();
        var progress = new Steps();
        await store.Load(withActivity: true, progress);
        progress.Seen.Select(step => step.Part).Distinct().ShouldBe(["networks", "activity"]);
        progress.Seen.Where(step => step.Sent == step.All).Sum(step => step.All).ShouldBe((int)await store.Count("commands"));
    }

    [Fact]
    public async Task The_facts_alone_hold_no_case_and_nothing_invented_but_the_second_network()
    {
        await using var store = await LoadedStore.Loaded(withActivity: false);
        (await store.Count("sharing_requests")).ShouldBe(0);
        (await store.Count("activity", "network = 'vestland' and invented")).ShouldBe(0);
        (await store.Count("activity", "network <> 'vestland' and not invented")).ShouldBe(0);

        await store.Load(withActivity: true);
        (await store.Count("sharing_requests")).ShouldBeGreaterThan(9);
    }

    /// <summary>Tells at once, in the loader's own flow.</summary>
    private sealed class Steps(Action<LoadProgress>? then = null) : IProgress<LoadProgress>
    {
        public List<LoadProgress> Seen { get; } = [];

        public void Report(LoadProgress value)
        {
            Seen.Add(value);
            then?.Invoke(value);
        }
    }
}
