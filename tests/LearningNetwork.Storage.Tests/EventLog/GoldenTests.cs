using LearningNetwork.Storage.EventLog;
using LearningNetwork.Tests;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>
/// What was once stored is read for ever. A file that is missing is written when LN_WRITE_GOLDEN is 1. When one of these
/// fails, the JSON of a stored type has changed: raise its schema and add an upcaster; never change the file.
/// </summary>
public sealed class GoldenTests
{
    private static readonly EventRegistry Registry = EventRegistry.Standard;
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LearningNetwork.Storage.Tests", "EventLog", "Golden");
    private static readonly bool MayWrite = Environment.GetEnvironmentVariable("LN_WRITE_GOLDEN") == "1";

    public static TheoryData<string> EventNames => [.. Registry.Events.Select(stored => stored.Name)];

    public static TheoryData<string> CommandNames => [.. Registry.Commands.Select(stored => stored.Name)];

    public static TheoryData<string, string> StateCases =>
        new(Registry.States.SelectMany(stored => StoredNamesTests.CasesOf(stored.Type).Select(type => (stored.Name, type.Name))));

    [Theory]
    [MemberData(nameof(EventNames))]
    public void Events_are_written_as_they_always_were(string name)
    {
        var stored = Registry.Events.Single(one => one.Name == name);
        Holds($"events/{name}.v{stored.Schema}", stored, stored.Type, golden => Registry.ReadEvent(name, stored.Schema, golden)!);
        foreach (var (schema, golden) in Older("events", name, stored.Schema))
            Registry.ReadEvent(name, schema, golden).ShouldNotBeNull().ShouldBeOfType(stored.Type);
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Commands_are_written_as_they_always_were(string name)
    {
        var stored = Registry.Commands.Single(one => one.Name == name);
        Holds($"commands/{name}.v{stored.Schema}", stored, stored.Type, golden => Registry.ReadCommand(name, stored.Schema, golden)!);
        foreach (var (schema, golden) in Older("commands", name, stored.Schema))
            Registry.ReadCommand(name, schema, golden).ShouldNotBeNull().ShouldBeOfType(stored.Type);
    }

    [Theory]
    [MemberData(nameof(StateCases))]
    public void States_are_written_as_their_schema_says(string kind, string phase)
    {
        var stored = Registry.StateOf(kind)!;
        var type = StoredNamesTests.CasesOf(stored.Type).Single(one => one.Name == phase);
        Holds($"states/{kind}/{phase}.v{stored.Schema}", stored, type, golden => Registry.ReadState(stored, golden));
    }

    private static void Holds(string file, StoredType stored, Type type, Func<string, object> read)
    {
        var path = Path.Combine(Folder, file + ".json");
        if (!File.Exists(path) && MayWrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Registry.Write(stored, Sample.Of(type)) + "\n");
        }

        File.Exists(path).ShouldBeTrue($"{file}.json is not there; run these tests with LN_WRITE_GOLDEN=1 and look at what is written");
        var golden = File.ReadAllText(path).TrimEnd();
        var value = read(golden);
        value.ShouldBeOfType(type);
        Registry.Write(stored, value).ShouldBe(golden);
    }

    private static IEnumerable<(int Schema, string Golden)> Older(string folder, string name, int schema)
    {
        for (var older = 1; older < schema; older++)
            yield return (older, File.ReadAllText(Path.Combine(Folder, folder, $"{name}.v{older}.json")).TrimEnd());
    }
}
