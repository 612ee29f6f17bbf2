using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.Uptakes.Uptake;

namespace LearningNetwork.Domain.Uptakes;

/// <summary>The rules of taking out: it is written down by service, once a day for each material (domain-rules, 'Products'). Who may have a material is decided before it is given.</summary>
public static class UptakeDecider
{
    public static Decider<Uptake, UptakeCommand, UptakeEvent> Decider { get; } = new("uptake", new Nothing(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, UptakeCommand command) => [];

    private static Decision Decide(Uptake state, UptakeCommand command, Facts facts, DecisionContext context) => command switch
    {
        TakeOut c => TakeOut(state, c, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision TakeOut(Uptake state, TakeOut command, DecisionContext context)
    {
        if (UptakeKey.Of(context.Self) is not { } key)
            return Refusals.NotAValue("uptake");
        if (!context.Actor.May(Right.SeeCatalogue) || context.Actor.Service != key.Service)
            return Refusals.NotAllowed;
        if (Fields.FirstOf(Fields.Name("title", command.Title), command.Edition < 1 ? Refusals.NotAValue("edition") : null) is { } refusal)
            return refusal;
        var last = (state as Some)?.Taken.FirstOrDefault(taken => taken.Material == command.Material)?.LastOn;
        return last >= context.Today ? Decision.Nothing : new MaterialTakenOut(command.Material, command.Title.Trim(), command.Edition, context.Today);
    }

    public static Uptake Evolve(Uptake state, UptakeEvent happened) => (state, happened) switch
    {
        (Nothing, MaterialTakenOut e) => new Some([First(e)]),
        (Some s, MaterialTakenOut e) => new Some(
            s.Taken.Any(taken => taken.Material == e.Material)
                ? s.Taken.Select(taken => taken.Material == e.Material ? Again(taken, e) : taken).ToValueList()
                : s.Taken.With(First(e))),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static TakenMaterial First(MaterialTakenOut happened) => new(happened.Material, happened.Title, happened.Edition, happened.On, happened.On, 1);

    private static TakenMaterial Again(TakenMaterial taken, MaterialTakenOut happened) =>
        taken with { Title = happened.Title, Edition = happened.Edition, LastOn = happened.On, Days = taken.Days + 1 };
}
