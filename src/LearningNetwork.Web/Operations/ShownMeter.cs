using LearningNetwork.Domain;
using LearningNetwork.Runtime;

namespace LearningNetwork.Web.Operations;

/// <summary>A meter whose figures operators see. An executable adds its own host's meter as a service of this type.</summary>
/// <param name="Name">The meter's name.</param>
/// <param name="Labels">The labels that its figures may carry; any other is left out, so that no label tells of a network by mistake.</param>
public sealed record ShownMeter(string Name, ValueList<string> Labels)
{
    /// <summary>What every executable measures: its own commands, the requests it answers, its connections to the database, its memory and threads.</summary>
    internal static IReadOnlyList<ShownMeter> Everywhere { get; } =
    [
        new(RuntimeMeters.Name, ["kind", "outcome", "policy"]),
        new("System.Runtime", ["cpu.mode", "error.type", "gc.heap.generation"]),
        new("Microsoft.AspNetCore.Hosting", ["http.request.method", "http.response.status_code", "http.route", "error.type"]),
        new("Microsoft.AspNetCore.Server.Kestrel", ["network.type", "error.type"]),
        new("Npgsql", ["db.client.connection.pool.name", "db.client.connection.state"]),
    ];
}
