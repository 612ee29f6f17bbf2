using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Runtime.Tests.Entities;

public sealed class EntityCellTests : TillTests
{
    [Fact]
    public async Task What_waits_is_decided_in_order_and_appended_at_once()
    {
        await Cell.Execute(new OpenTill(), By());

        var answers = await Task.WhenAll(await Together([.. Enumerable.Range(2, 9).Select(amount => (new Take(amount), By()))]));

        answers.ShouldBe(Enumerable.Range(3, 9).Select(version => new Answer.Done(version, null)));
        (await Taken()).ShouldBe(Enumerable.Range(1, 10));
        Log.Appends.ShouldBe([1, 1, 9]);
    }

    [Fact]
    public async Task The_same_id_twice_among_what_waits_happens_once()
    {
        await Cell.Execute(new OpenTill(), By());

        var answers = await Task.WhenAll(await Together((new Take(5), By("same")), (new Take(6), By()), (new Take(5), By("same")), (new Take(7), By("same"))));

        answers.ShouldBe([
            new Answer.Done(3, null), new Answer.Done(4, null), new Answer.Done(3, null), new Answer.Refused(Refusals.IdempotencyKeyReused),
        ]);
        (await Taken()).ShouldBe([1, 5, 6]);
    }

    [Fact]
    public async Task An_id_stored_before_costs_the_others_nothing()
    {
        await Cell.Execute(new OpenTill(), By());
        await Cell.Execute(new Take(4), By("before"));

        var answers = await Task.WhenAll(await Together((new Take(5), By()), (new Take(4), By("before")), (new Take(6), By())));

        answers.ShouldBe([new Answer.Done(4, null), new Answer.Done(2, null), new Answer.Done(5, null)]);
        (await Taken()).ShouldBe([4, 1, 5, 6]);
    }

    [Fact]
    public async Task What_begins_a_life_is_decided_without_reading()
    {
        (await Cell.Execute(new OpenTill(), By())).ShouldBe(new Answer.Done(1, null));

        Log.Loads.ShouldBe(0);
    }

    [Fact]
    public async Task A_life_that_had_begun_already_is_found_out_and_refused()
    {
        await NewCell().Execute(new OpenTill(), By("first"));
        await NewCell().Execute(new Take(3), By());

        (await Cell.Execute(new OpenTill(), By())).ShouldBe(new Answer.Refused(Refusals.AlreadyExists));
        (await NewCell().Execute(new OpenTill(), By("first"))).ShouldBe(new Answer.Done(1, null));
        (await Taken()).ShouldBe([3]);
    }

    [Fact]
    public async Task A_cell_left_behind_decides_anew_on_what_others_did()
    {
        await Cell.Execute(new OpenTill(), By());
        await NewCell().Execute(new Take(2), By());

        (await Cell.Execute(new Take(3), By())).ShouldBe(new Answer.Done(3, null));

        (await Taken()).ShouldBe([2, 3]);
    }

    [Fact]
    public async Task A_cell_left_behind_refuses_nothing_that_fits_by_now()
    {
        (await Cell.Execute(new Take(1), By())).ShouldBe(new Answer.Refused(Refusals.NotFound));
        await NewCell().Execute(new OpenTill(), By());

        (await Cell.Execute(new Take(2), By(expected: 1))).ShouldBe(new Answer.Done(2, null));
    }

    [Fact]
    public async Task A_cell_that_nobody_has_passed_by_refuses_after_one_look_at_the_log()
    {
        await Cell.Execute(new OpenTill(), By());

        (await Cell.Execute(new OpenTill(), By())).ShouldBe(new Answer.Refused(Refusals.AlreadyExists));

        (Log.Loads, Log.Glances).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Many_that_are_refused_together_take_one_look_at_the_log()
    {
        await Cell.Execute(new OpenTill(), By("first"));
        await Cell.Execute(new Take(0), By());

        var answers = await Task.WhenAll(await Together(
            (new OpenTill(), By()), (new Take(4), By()), (new OpenTill(), By("first")), (new OpenTill(), By())));

        answers.ShouldBe([
            new Answer.Refused(Refusals.AlreadyExists), new Answer.Done(3, null), new Answer.Done(1, null), new Answer.Refused(Refusals.AlreadyExists),
        ]);
        (Log.Loads, Log.Glances).ShouldBe((0, 1));
    }

    [Fact]
    public async Task What_leads_to_nothing_is_kept_and_answered_as_before()
    {
        await Cell.Execute(new OpenTill(), By());
        (await Cell.Execute(new Take(0), By("none"))).ShouldBe(new Answer.Done(1, null));
        await Cell.Execute(new Take(3), By());

        (await Cell.Execute(new Take(0), By("none"))).ShouldBe(new Answer.Done(1, null));
    }

    [Fact]
    public async Task Another_network_never_reaches_the_log()
    {
        (await Cell.Execute(new OpenTill(), By(network: "elsewhere"))).ShouldBe(new Answer.Refused(Refusals.NotFound));

        (Log.Loads, Log.Appends.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_stop_the_command()
    {
        await Cell.Execute(new OpenTill(), By());
        var arrived = Log.Close();
        using var patience = new CancellationTokenSource();
        var impatient = Cell.Execute(new Take(8), By(), patience.Token);
        await arrived;
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => impatient);
        Log.Open();

        await Cell.Execute(new Take(9), By());

        (await Taken()).ShouldBe([8, 9]);
    }
}
