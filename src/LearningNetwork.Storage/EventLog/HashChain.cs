using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LearningNetwork.Storage.EventLog;

/// <summary>What of an event is hashed: all of it but its place in the log.</summary>
internal sealed record HashedEvent(
    string Stream, int Version, string Type, int Schema, string Data, string Actor, string? Service, DateTimeOffset At, string CommandId, string? Cause);

/// <summary>
/// Chains the events of a stream: each hash covers the one before it, so nothing in the middle can be changed or taken out unseen.
/// It is SHA-256, in lower-case hexadecimal, over these in UTF-8, each ended by a line feed: the hash before (empty at version 1),
/// stream, version, type, schema, data, actor, service (empty where none), moment, command id, cause (empty where none).
/// None of them can hold a line feed.
/// </summary>
internal static class HashChain
{
    public static string Next(string before, HashedEvent happened)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{before}\n{happened.Stream}\n{happened.Version}\n{happened.Type}\n{happened.Schema}\n{happened.Data}\n{happened.Actor}\n{happened.Service}\n{Moments.Text(happened.At)}\n{happened.CommandId}\n{happened.Cause}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
