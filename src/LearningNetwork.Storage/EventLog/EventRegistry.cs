using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog.Json;
using LearningNetwork.Storage.EventLog.Stored;

namespace LearningNetwork.Storage.EventLog;

/// <summary>The one place that knows what the database calls events, commands and states, and how they are written.</summary>
public sealed class EventRegistry
{
    private readonly FrozenDictionary<Type, StoredType> _byType;
    private readonly FrozenDictionary<string, StoredType> _events;
    private readonly FrozenDictionary<string, StoredType> _commands;
    private readonly FrozenDictionary<string, StoredType> _states;
    private readonly FrozenDictionary<(string Name, int From), Upcaster> _upcasters;
    private readonly JsonSerializerOptions _fingerprintJson;

    public EventRegistry(params ReadOnlySpan<Action<StoredNames>> capabilities)
    {
        var names = new StoredNames();
        foreach (var add in capabilities)
            add(names);
        _byType = names.Events.Concat(names.Commands).ToFrozenDictionary(stored => stored.Type);
        _events = names.Events.ToFrozenDictionary(stored => stored.Name);
        _commands = names.Commands.ToFrozenDictionary(stored => stored.Name);
        _states = names.States.ToFrozenDictionary(stored => stored.Name);
        _upcasters = names.Upcasters.ToFrozenDictionary();
        Json = LogJson.Build(names, forFingerprint: false);
        _fingerprintJson = LogJson.Build(names, forFingerprint: true);
    }

    /// <summary>Everything the program knows.</summary>
    public static EventRegistry Standard { get; } = new(AllNames.Add);

    /// <summary>The log's JSON, also for whatever else goes between processes.</summary>
    public JsonSerializerOptions Json { get; }

    public IEnumerable<StoredType> Events => _events.Values;

    public IEnumerable<StoredType> Commands => _commands.Values;

    public IEnumerable<StoredType> States => _states.Values;

    /// <summary>What an event or command is called.</summary>
    public StoredType Of(object eventOrCommand) => _byType.TryGetValue(eventOrCommand.GetType(), out var stored)
        ? stored
        : throw new InvalidOperationException($"{eventOrCommand.GetType().Name} has no stored name.");

    /// <summary>How the state of a kind is kept in snapshots; null where the kind has none.</summary>
    public StoredType? StateOf(string kind) => _states.GetValueOrDefault(kind);

    public string Write(StoredType stored, object value) => JsonSerializer.Serialize(value, stored.Type, Json);

    /// <summary>The event, lifted to the present schema; null where a newer program wrote it.</summary>
    public Event? ReadEvent(string name, int schema, string data) => (Event?)Read(_events, name, schema, data);

    /// <summary>The command, lifted to the present schema; null where a newer program wrote it.</summary>
    public Command? ReadCommand(string name, int schema, string data) => (Command?)Read(_commands, name, schema, data);

    public object ReadState(StoredType stored, string data) => JsonSerializer.Deserialize(data, stored.Type, Json)!;

    /// <summary>Tells whether two commands are the same: SHA-256 over the stream, the command's stored name and its JSON, where a text counts by language and body alone.</summary>
    public string Fingerprint(EntityId entity, Command command)
    {
        var json = JsonSerializer.Serialize(command, command.GetType(), _fingerprintJson);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{entity.Stream}\n{Of(command).Name}\n{json}")));
    }

    private object? Read(FrozenDictionary<string, StoredType> known, string name, int schema, string data)
    {
        if (!known.TryGetValue(name, out var stored) || schema > stored.Schema)
            return null;
        return schema == stored.Schema
            ? JsonSerializer.Deserialize(data, stored.Type, Json)
            : Lift(stored, schema, JsonNode.Parse(data)!.AsObject()).Deserialize(stored.Type, Json);
    }

    private JsonObject Lift(StoredType stored, int schema, JsonObject json)
    {
        for (; schema < stored.Schema; schema++)
            json = _upcasters[(stored.Name, schema)](json);
        return json;
    }
}
