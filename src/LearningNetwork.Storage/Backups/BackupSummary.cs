using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace LearningNetwork.Storage.Backups;

/// <summary>What a backup holds, so that what is restored from it can be held against it.</summary>
/// <param name="Chain">A hash over the hashes of all events in the order of the log.</param>
public sealed record BackupSummary(long Events, long Streams, long Commands, long Texts, long Files, string Chain)
{
    private const string CountSql = """
        select (select count(*) from events) as Events, (select count(distinct stream) from events) as Streams, (select count(*) from commands) as Commands,
            (select count(*) from texts) as Texts, (select count(*) from files) as Files
        """;

    internal static async Task<BackupSummary> Of(DbConnection connection)
    {
        var counts = await connection.QuerySingleAsync<Counts>(CountSql);
        using var chain = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var hash in connection.QueryUnbufferedAsync<string>("select hash from events order by position"))
            chain.AppendData(Encoding.ASCII.GetBytes(hash));
        return new(counts.Events, counts.Streams, counts.Commands, counts.Texts, counts.Files, Convert.ToHexStringLower(chain.GetHashAndReset()));
    }

    private sealed record Counts
    {
        public required long Events { get; init; }

        public required long Streams { get; init; }

        public required long Commands { get; init; }

        public required long Texts { get; init; }

        public required long Files { get; init; }
    }
}
