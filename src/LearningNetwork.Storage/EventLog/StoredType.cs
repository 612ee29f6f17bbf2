using System.Text.Json.Nodes;

namespace LearningNetwork.Storage.EventLog;

/// <summary>A CLR type's name and schema in the database. The name never changes; the schema is raised when the JSON does, with an upcaster from the one before.</summary>
public sealed record StoredType(string Name, int Schema, Type Type);

/// <summary>Lifts JSON written under one schema to the next.</summary>
public delegate JsonObject Upcaster(JsonObject older);

/// <summary>The CLR types of a closed list of cases, told apart in JSON by a property <c>$case</c>.</summary>
internal sealed record StoredCases(Type Base, IReadOnlyList<(string Name, Type Type)> Cases);
