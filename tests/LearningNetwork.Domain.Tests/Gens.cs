using FsCheck;
using FsCheck.Fluent;

namespace LearningNetwork.Domain.Tests;

/// <summary>Values that commands are made of; now and then one that should be refused.</summary>
public static class Gens
{
    /// <summary>A few names, so that the same one comes again; one in twelve is none.</summary>
    public static Gen<string> Names { get; } = Gen.Frequency(
        (11, Gen.Elements("Fjord", "Fjell", "Foss", " Foss ", "Ærøskøbing & <b>Øy</b>")),
        (1, Gen.Elements("", "   ", new string('a', 201), "to\nlinjer", "null\0tegn")));

    public static Gen<string> Languages { get; } = Gen.Frequency((11, Gen.Elements("nb", "nn", "en")), (1, Gen.Elements("", "NN", "xx")));

    /// <summary>Moments over three years, most of them in the first.</summary>
    public static Gen<DateTimeOffset> Moments { get; } =
        from hours in Gen.Frequency((4, Gen.Choose(0, 8_760)), (1, Gen.Choose(0, 26_280)))
        select new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours);

    /// <summary>Dates before the moments, among them, and after them.</summary>
    public static Gen<DateOnly> Dates { get; } =
        from days in Gen.Frequency((2, Gen.Choose(-100, 10)), (2, Gen.Choose(0, 365)), (1, Gen.Choose(0, 1_200)))
        select new DateOnly(2024, 1, 1).AddDays(days);

    public static Gen<WrittenText> Texts { get; } =
        from number in Gen.Choose(1, 5)
        select WrittenText.Write("text", $"Tekst nr. {number}", "nn", new TextSeed($"t{number}", $"s{number}")).Text!;

    /// <summary>Every value of an enum, and now and then one that is none.</summary>
    public static Gen<T> Values<T>() where T : struct, Enum =>
        Gen.Frequency((24, Gen.Elements(Enum.GetValues<T>())), (1, Gen.Constant((T)Enum.ToObject(typeof(T), 99))));

    /// <summary>A value, or none said.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> values) where T : struct => Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    public static Gen<T?> MaybeNone<T>(Gen<T> values) where T : class => Gen.Frequency((2, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    /// <summary>Some of these, in any order, perhaps one of them twice.</summary>
    public static Gen<ValueList<T>> Some<T>(Gen<T> values, int least = 0, int most = 3) =>
        Gen.Choose(least, most).SelectMany(count => values.ListOf(count)).Select(list => list.ToValueList());

    /// <summary>These people most of the time, anyone of any role else.</summary>
    public static Gen<Actor> Actors(params Actor[] those) => Gen.Frequency((9, Gen.Elements(those)), (1, Gen.Elements<Actor>(People.OfEveryRole)));

    public static Gen<Sent> Sent(Gen<Command> commands, Gen<Actor> actors, Gen<World> worlds) =>
        from command in commands
        from actor in actors
        from at in Moments
        from world in worlds
        select new Sent(command, actor, at, world);
}
