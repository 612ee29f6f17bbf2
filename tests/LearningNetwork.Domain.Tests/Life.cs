using System.Text.RegularExpressions;
using LearningNetwork.Domain.Access;

namespace LearningNetwork.Domain.Tests;

/// <summary>One command as it is sent: by whom, when, and what is true of others then.</summary>
public sealed record Sent(Command Command, Actor Actor, DateTimeOffset At, World World)
{
    public DecisionContext In(EntityId self) => new(self, Actor, At, DateOnly.FromDateTime(At.UtcDateTime));
}

/// <summary>An entity that lives through commands, in the order they were sent; whatever must hold of every kind of entity is checked on the way.</summary>
public sealed partial class Life(Decider decider, EntityId self)
{
    private readonly List<Event> _log = [];
    private readonly List<object> _states = [decider.Start];
    private readonly List<Command> _accepted = [];

    public IReadOnlyList<Event> Log => _log;

    /// <summary>The state before anything and after every event, in order.</summary>
    public IReadOnlyList<object> States => _states;

    /// <summary>The commands that made something happen.</summary>
    public IReadOnlyList<Command> Accepted => _accepted;

    public object State => _states[^1];

    public static Life Of(Decider decider, EntityId self, IEnumerable<Sent> sent)
    {
        var life = new Life(decider, self);
        foreach (var one in sent.OrderBy(one => one.At))
            life.Receive(one);
        life.IsTheSameReadFromItsLog();
        return life;
    }

    public void Receive(Sent sent)
    {
        var decision = Decide(sent);
        Decide(sent).ShouldBe(decision, "the same question has the same answer");
        NothingForStrangers(sent);

        switch (decision)
        {
            case Decision.Refused refused:
                Code().IsMatch(refused.Refusal.Code).ShouldBeTrue(refused.Refusal.Code);
                break;
            case Decision.Accepted accepted:
                Happen(accepted.Events, sent.Command);
                MakesNothingHappen(sent, "the same command again");
                break;
        }
    }

    private Decision Decide(Sent sent)
    {
        var context = sent.In(self);
        return decider.Decide(State, sent.Command, sent.World.AnswersTo(decider.Needs(context, sent.Command)), context);
    }

    private void Happen(ValueList<Event> events, Command command)
    {
        if (events.Count > 0)
            _accepted.Add(command);
        foreach (var happened in events)
        {
            _states.Add(decider.Evolve(State, happened).ShouldNotBeNull());
            _log.Add(happened);
            foreach (var asked in decider.React(self, happened))
                asked.To.Network.ShouldBe(self.Network);
            decider.Deadlines(State).Select(deadline => deadline.Name).ShouldBeUnique();
        }
    }

    private void NothingForStrangers(Sent sent)
    {
        MakesNothingHappen(sent with { Actor = sent.Actor with { Roles = [] } }, "a command of someone without a role");
        var elsewhere = new NetworkId(self.Network.Value + "-not");
        Decide(sent with { Actor = sent.Actor with { Network = elsewhere, Roles = Enum.GetValues<Role>().ToValueList() } })
            .ShouldBe(Decision.Refuse(Refusals.NotFound), "nothing exists for someone of another network");
    }

    private void MakesNothingHappen(Sent sent, string why)
    {
        if (Decide(sent) is Decision.Accepted accepted)
            accepted.Events.ShouldBe([], why);
    }

    private void IsTheSameReadFromItsLog()
    {
        var state = _log.Aggregate(decider.Start, decider.Evolve);
        state.ShouldBe(State);
        state.GetHashCode().ShouldBe(State.GetHashCode());
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex Code();
}
