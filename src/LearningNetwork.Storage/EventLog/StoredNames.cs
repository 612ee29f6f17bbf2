using System.Text.Json.Serialization;
using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog.Json;

namespace LearningNetwork.Storage.EventLog;

/// <summary>Collects what the database calls things; each capability adds its own. Events and commands are named <c>kind/what</c>, in lower case with hyphens.</summary>
public sealed class StoredNames
{
    internal List<StoredType> Events { get; } = [];

    internal List<StoredType> Commands { get; } = [];

    internal List<StoredType> States { get; } = [];

    internal List<StoredCases> Cases { get; } = [];

    internal List<JsonConverter> Texts { get; } = [];

    internal Dictionary<(string Name, int From), Upcaster> Upcasters { get; } = [];

    public StoredNames Event<T>(string name, int schema = 1) where T : Event
    {
        Events.Add(new(name, schema, typeof(T)));
        return this;
    }

    public StoredNames Command<T>(string name, int schema = 1) where T : Command
    {
        Commands.Add(new(name, schema, typeof(T)));
        return this;
    }

    /// <summary>The state of a kind of entity, for snapshots. Its schema is raised when any of its cases changes; older snapshots are then passed over.</summary>
    /// <param name="kind">The decider's kind.</param>
    public StoredNames State<T>(string kind, int schema, params (string Name, Type Type)[] cases) where T : class
    {
        States.Add(new(kind, schema, typeof(T)));
        return cases.Length == 0 ? this : OneOf<T>(cases);
    }

    /// <summary>A closed list of cases that stands in events, commands or states.</summary>
    public StoredNames OneOf<T>(params (string Name, Type Type)[] cases) where T : class
    {
        Cases.Add(new(typeof(T), cases));
        return this;
    }

    /// <summary>A value that is stored as its text alone.</summary>
    public StoredNames Text<T>() where T : struct, ITextValue<T>
    {
        Texts.Add(new TextValueConverter<T>());
        return this;
    }

    /// <summary>How JSON under schema <paramref name="from"/> becomes that of the next one.</summary>
    public StoredNames Upcast(string name, int from, Upcaster lift)
    {
        Upcasters.Add((name, from), lift);
        return this;
    }
}
