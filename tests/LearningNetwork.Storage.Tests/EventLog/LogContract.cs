using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>What every database must do with appends; run for each of them.</summary>
public abstract class LogContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task What_is_appended_is_read_back_with_its_state_and_head()
    {
        var result = (AppendResult.Appended)await Store.Add("a", 3, "Ei god øving");
        await Store.Add("a", 4);

        var loaded = await Store.Load("a");

        ((Count)loaded.State).Total.ShouldBe(7);
        loaded.Head.Version.ShouldBe(2);
        result.Head.Version.ShouldBe(1);
        loaded.Head.Hash.ShouldNotBe(result.Head.Hash);
    }

    [Fact]
    public async Task An_entity_to_which_nothing_has_happened_starts_at_version_0()
    {
        var loaded = await Store.Load("none");

        loaded.Head.ShouldBe(StreamHead.Empty);
        loaded.State.ShouldBe(Count.Decider.Start);
    }

    [Fact]
    public async Task Of_many_who_append_at_the_same_version_one_wins()
    {
        var start = await Store.Load("hot");

        var results = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Store.Append("hot", start, (new Add(1, null), Store.Sender())))));

        results.Count(result => result is AppendResult.Appended).ShouldBe(1);
        results.Count(result => result is AppendResult.Conflict).ShouldBe(31);
        (await Store.State("hot")).Total.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_command_id_is_stored_once()
    {
        var sender = Store.Sender("again");
        await Store.Add("a", 5, sender: sender);

        (await Store.Add("a", 5, sender: sender)).ShouldBeOfType<AppendResult.Repeated>();

        (await Store.State("a")).Total.ShouldBe(5);
        (await Store.Glance("a", new Add(5, null), sender)).Prior[0]
            .ShouldBe(new PriorAnswer.Same(new Answer.Done(1, "a.1")));
    }

    [Fact]
    public async Task The_same_text_with_a_new_id_and_salt_is_the_same_command()
    {
        var sender = Store.Sender("again");
        await Store.Add("a", 5, "Same words", sender);

        (await Store.Glance("a", new Add(5, TestStore.Note("Same words")), sender)).Prior[0].ShouldBeOfType<PriorAnswer.Same>();
        (await Store.Glance("a", new Add(5, TestStore.Note("Other words")), sender)).Prior[0].ShouldBeOfType<PriorAnswer.Other>();
    }

    [Fact]
    public async Task The_same_command_id_with_other_content_or_for_another_entity_is_told_apart()
    {
        var sender = Store.Sender("again");
        await Store.Add("a", 5, sender: sender);

        (await Store.Glance("a", new Add(6, null), sender)).Prior[0].ShouldBeOfType<PriorAnswer.Other>();
        (await Store.Glance("b", new Add(5, null), sender)).Prior[0].ShouldBeOfType<PriorAnswer.Other>();
        (await Store.Glance("a", new Add(5, null), Store.Sender("again", "ola"))).Prior[0].ShouldBeNull();
    }

    [Fact]
    public async Task One_glance_tells_of_many_commands_in_the_order_they_are_asked()
    {
        await Store.Add("a", 5, sender: Store.Sender("first"));
        await Store.Add("a", 6, sender: Store.Sender("second", "ola"));

        var glance = await Store.Log.Glance(
            TestStore.Counter("a"),
            [
                new(new Add(6, null), Store.Sender("second", "ola")), new(new Add(1, null), Store.Sender("third")), new(new Add(5, null), Store.Sender("first")),
                new(new Add(6, null), Store.Sender("second")), new(new Add(7, null), Store.Sender("first")),
            ],
            default);

        glance.ShouldBe(new LogGlance(2, [
            new PriorAnswer.Same(new(2, "a.1")), null, new PriorAnswer.Same(new(1, "a.1")), null, new PriorAnswer.Other(),
        ]));
    }

    [Fact]
    public async Task A_glance_sees_where_the_stream_ends()
    {
        var sender = Store.Sender("new");
        (await Store.Glance("a", new Add(1, null), sender)).ShouldBe(new LogGlance(0, [null]));
        await Store.Add("a", 1);
        await Store.Add("a", 2);
        await Store.Add("b", 3);

        (await Store.Glance("a", new Add(1, null), sender)).ShouldBe(new LogGlance(2, [null]));
    }

    [Fact]
    public async Task A_command_after_which_nothing_happened_is_stored_all_the_same()
    {
        await Store.Add("a", 1);
        var sender = Store.Sender("nothing");

        await Store.Add("a", 0, sender: sender);

        (await Store.Glance("a", new Add(0, null), sender)).Prior[0].ShouldBe(new PriorAnswer.Same(new Answer.Done(1, "a.0")));
        (await Store.Load("a")).Head.Version.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_without_events_is_held_to_the_expected_version_too()
    {
        await Store.Add("a", 1);
        var stale = await Store.Load("a");
        await Store.Add("a", 1);

        (await Store.Append("a", stale, (new Add(0, null), Store.Sender()))).ShouldBeOfType<AppendResult.Conflict>();
        (await Store.Append("new", TestStore.Fresh, (new Add(0, null), Store.Sender()))).ShouldBeOfType<AppendResult.Appended>();
    }

    [Fact]
    public async Task A_batch_of_several_commands_is_appended_whole_or_not_at_all()
    {
        var sender = Store.Sender("used");
        await Store.Add("other", 1, sender: sender);

        var result = await Store.Append("a", await Store.Load("a"), (new Add(1, null), Store.Sender()), (new Add(2, null), sender));

        result.ShouldBeOfType<AppendResult.Repeated>();
        (await Store.Load("a")).Head.Version.ShouldBe(0);
    }

    [Fact]
    public async Task After_a_lost_reply_the_same_append_again_is_told_from_a_conflict()
    {
        var batch = Store.Decide("a", await Store.Load("a"), (new Add(2, null), Store.Sender("lost")));
        await Store.Log.Append(batch, default);

        (await Store.Log.Append(batch, default)).ShouldBeOfType<AppendResult.Repeated>();
        (await Store.State("a")).Total.ShouldBe(2);
    }

    [Fact]
    public async Task Once_queued_an_append_is_answered_though_its_sender_has_gone()
    {
        using var gone = new CancellationTokenSource();
        var append = Store.Log.Append(Store.Decide("a", await Store.Load("a"), (new Add(2, null), Store.Sender())), gone.Token);
        await gone.CancelAsync();

        (await append).ShouldBeOfType<AppendResult.Appended>();
    }
}
