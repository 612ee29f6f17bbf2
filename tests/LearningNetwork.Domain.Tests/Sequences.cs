using FsCheck;
using FsCheck.Fluent;

namespace LearningNetwork.Domain.Tests;

/// <summary>
/// Random lives of one kind of entity. <paramref name="sent"/> should give commands that fit often enough, and some that do not:
/// wrong people, unknown others, bad fields.
/// </summary>
public sealed class Sequences<TState, TCommand, TEvent>(Decider<TState, TCommand, TEvent> decider, EntityId self, Gen<Sent> sent)
    where TState : class
    where TCommand : Command
    where TEvent : Event
{
    private const int Lives = 300;
    private const int LeastLivesToKnowFirsts = 100;
    private const int MostLivesToReachAll = 120_000;

    private Gen<List<Sent>> Many => Gen.Choose(1, 40).SelectMany(length => sent.ListOf(length)).Select(list => list.ToList());

    /// <summary>Whatever is sent: no exception, repeated is nothing, refused changes nothing, strangers do nothing, the log says it all; and what the caller wants besides.</summary>
    public void Hold(Action<Life>? also = null) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Lives),
            Prop.ForAll(Arb.From(Many, Shorter), list => (also ?? (_ => { }))(Life.Of(decider, self, list))));

    /// <summary>Every command can be accepted, every event happens and every phase is reached; and what never comes first cannot come first.</summary>
    /// <param name="way">What every second life begins with, where the rest lies too far for chance; none without.</param>
    public void ReachEverything(params IReadOnlyList<Sent> way)
    {
        var missing = Kinds<TCommand>().Concat(Kinds<TEvent>()).Concat(Kinds<TState>()).ToHashSet();
        var first = new HashSet<Type>();
        var later = new Dictionary<Type, Event>();
        for (var lives = 0; lives < MostLivesToReachAll && (missing.Count > 0 || lives < LeastLivesToKnowFirsts); lives++)
        {
            var life = Life.Of(decider, self, [.. lives % 2 == 1 ? way : [], .. Many.Sample(1).Single()]);
            missing.ExceptWith(life.Accepted.Concat<object>(life.Log).Concat(life.States).Select(one => one.GetType()));
            first.UnionWith(life.Log.Take(1).Select(happened => happened.GetType()));
            foreach (var happened in life.Log.Skip(1))
                later[happened.GetType()] = happened;
        }

        missing.Select(type => type.Name).ShouldBe([], "reached by no life");
        foreach (var happened in later.Values.Where(happened => !first.Contains(happened.GetType())))
            Should.Throw<InvalidOperationException>(() => decider.Evolve(decider.Start, happened));
    }

    private static IEnumerable<List<Sent>> Shorter(List<Sent> list)
    {
        for (var left = 0; left < list.Count && list.Count > 1; left++)
            yield return [.. list.Where((_, index) => index != left)];
    }

    private static IEnumerable<Type> Kinds<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(T)));
}
