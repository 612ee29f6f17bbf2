using LearningNetwork.Domain;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Runtime.Tests.Hosting;

namespace LearningNetwork.Runtime.Tests.Policies;

/// <summary>What holds of reactions that fail, on either database.</summary>
public abstract class HeldContract<TDatabase> : ProcessTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private readonly HashSet<string> _broken = [];

    [Fact]
    public async Task A_reaction_that_fails_holds_back_only_its_own_stream()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await Process.Ring("b", passTo: "y");
        await Process.Ring("a", passTo: "z");

        await policy.Round(Never);

        Causes().ShouldBe(["b@1"]);
        var held = (await HeldOf(policy)).ShouldHaveSingleItem();
        held.ShouldBe(new HeldEvent(held.Happened, 1, Clock.GetUtcNow() + Pauses[0], "InvalidOperationException: The bell is broken."));
        (held.Happened.Entity, held.Happened.Version, held.Happened.Happened).ShouldBe((TestProcess.Named("a"), 1, new BellRung("x")));
    }

    [Fact]
    public async Task What_fails_for_a_while_is_made_up_for_in_order()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await Process.Ring("a", passTo: "y");
        await policy.Round(Never);
        _broken.Clear();
        await policy.Round(Never);
        Causes().ShouldBeEmpty();
        await Process.Ring("a", passTo: "z");
        await policy.Round(Never);

        Clock.Advance(Pauses[0]);
        await UntilQuiet(policy);

        Causes().ShouldBe(["a@1", "a@2", "a@3"]);
        (await HeldOf(policy)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_does_not_begin_the_counting_of_tries_anew()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await Process.Ring("b", passTo: "y");
        await Should.ThrowAsync<OperationCanceledException>(() => policy.Round(Process.Entities.KilledAfterNext()));
        Process.Entities.LetBe();
        Clock.Advance(Process.Frame.Options.Lease);

        await UntilQuiet(Process.Policy("second", Breakable()));

        (await HeldOf(policy)).ShouldHaveSingleItem().Tries.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_newer_program_wrote_is_held_for_it()
    {
        await Process.Policy().Round(Never);
        await Process.Send("a", new SetAlarm(Clock.GetUtcNow()));
        await Process.Ring("a", passTo: "x");
        await Restart(Bell.NamesBeforeAlarms);
        var older = Process.Policy("older");
        await older.Round(Never);
        Process.Entities.Sent.ShouldBeEmpty();
        (await HeldOf(older)).ShouldHaveSingleItem().Error!.ShouldStartWith("NewerEventException: ");
        await Restart();

        await UntilQuiet(Process.Policy("newer"));

        Causes().ShouldBe(["a@2"]);
    }

    [Fact]
    public async Task After_five_tries_the_event_is_set_aside_until_an_operator_lets_it_go()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await Process.Ring("a", passTo: "y");
        await policy.Round(Never);
        foreach (var pause in Pauses)
        {
            Clock.Advance(pause);
            await UntilQuiet(policy);
        }

        _broken.Clear();
        Clock.Advance(TimeSpan.FromDays(1));
        await UntilQuiet(policy);
        var aside = (await HeldOf(policy)).ShouldHaveSingleItem();
        (aside.Tries, aside.RetryAt).ShouldBe((5, null));
        Causes().ShouldBeEmpty();

        (await Process.Held.Release(policy.Policy, TestProcess.Named("a").Stream)).ShouldBeTrue();
        await UntilQuiet(policy);

        Causes().ShouldBe(["a@1", "a@2"]);
        (await Process.Held.Release(policy.Policy, TestProcess.Named("a").Stream)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_let_go_and_fails_again_has_five_tries_more()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await policy.Round(Never);
        await Process.Held.Release(policy.Policy, TestProcess.Named("a").Stream);

        await policy.Round(Never);

        (await HeldOf(policy)).ShouldHaveSingleItem().Tries.ShouldBe(1);
    }

    [Fact]
    public async Task A_restart_before_the_checkpoint_neither_forgets_nor_doubles_what_is_held()
    {
        var policy = await Begun(broken: "x");
        await Process.Ring("a", passTo: "x");
        await Process.Ring("a", passTo: "y");
        await Process.Ring("b", passTo: "z");
        await Should.ThrowAsync<OperationCanceledException>(() => policy.Round(Process.Entities.KilledAfterNext()));
        Process.Entities.LetBe();
        _broken.Clear();
        Clock.Advance(Process.Frame.Options.Lease);

        await UntilQuiet(Process.Policy("second", Breakable()));

        foreach (var target in (string[])["x", "y", "z"])
            (await Process.Rung(target)).ShouldBe(1);
        (await HeldOf(policy)).ShouldBeEmpty();
    }

    private ValueList<TimeSpan> Pauses => Process.Frame.Options.Pauses;

    private Decider Breakable() => Bell.With((self, happened) =>
        happened is BellRung { PassTo: { } next } && _broken.Contains(next) ? throw new InvalidOperationException("The bell is broken.") : Bell.React(self, happened));

    private async Task<PolicyRunner> Begun(string broken)
    {
        _broken.Add(broken);
        var policy = Process.Policy(rules: Breakable());
        await policy.Round(Never);
        return policy;
    }

    private static async Task UntilQuiet(PolicyRunner policy)
    {
        while (await policy.Round(Never)) { }
    }

    private IEnumerable<string> Causes() => Process.Entities.Sent.Select(sent => sent.Sender.Cause!.Split('/')[^1]);

    private Task<IReadOnlyList<HeldEvent>> HeldOf(PolicyRunner policy) => Process.Get<IPolicyTable>().Held(policy.Policy, Never);
}
