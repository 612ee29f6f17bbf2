namespace LearningNetwork.Domain.Tests;

/// <summary>A test told as: this had happened, this person asks this on that day, that comes of it.</summary>
public sealed record Story(Decider Decider, EntityId Self, object State, Actor Actor, DateOnly Today, World World)
{
    public static Story Of(Decider decider, string key) =>
        new(decider, decider.In(People.Network, key), decider.Start, People.Nobody, new DateOnly(2024, 3, 1), World.Empty);

    public Story Happened(params ReadOnlySpan<Event> events)
    {
        var state = State;
        foreach (var happened in events)
            state = Decider.Evolve(state, happened);
        return this with { State = state };
    }

    public Story By(Actor actor) => this with { Actor = actor };

    public Story On(DateOnly today) => this with { Today = today };

    public Story Knowing(params (Question, object?)[] known) => this with { World = World.Of(known) };

    public Decision When(Command command)
    {
        var context = new DecisionContext(Self, Actor, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero), Today);
        return Decider.Decide(State, command, World.AnswersTo(Decider.Needs(context, command)), context);
    }
}

public static class Outcomes
{
    public static void ShouldBeEvents(this Decision decision, params ReadOnlySpan<Event> events) => decision.ShouldBe(Decision.Accept(events));

    public static void ShouldBeNothing(this Decision decision) => decision.ShouldBe(Decision.Nothing);

    public static void ShouldBeRefused(this Decision decision, Refusal refusal) => decision.ShouldBe(Decision.Refuse(refusal));

    /// <summary>Refused with this code, whatever its arguments.</summary>
    public static void ShouldBeRefused(this Decision decision, string code) =>
        decision.ShouldBeOfType<Decision.Refused>().Refusal.Code.ShouldBe(code);
}
