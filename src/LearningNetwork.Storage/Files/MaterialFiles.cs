using System.Security.Cryptography;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Files;

/// <summary>
/// The bytes of products' files, beside the log and found by their hash within their product. They are kept before the command
/// that names them is sent; what no command has named after a day is swept away.
/// </summary>
public sealed class MaterialFiles
{
    /// <summary>How long bytes that nothing names are kept.</summary>
    public static readonly TimeSpan Unnamed = TimeSpan.FromDays(1);

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _clock;

    internal MaterialFiles(WriteDatabase database, ReadDatabase reading, TimeProvider clock) => (_database, _reading, _clock) = (database, reading, clock);

    /// <summary>Keeps bytes for a product, once however often they come.</summary>
    public async Task<StoredFile> Keep(EntityId product, MaterialType type, byte[] bytes, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await _database.Execute(
            """
            insert into files (stream, sha256, type, size, body, stored_at, named) values (@stream, @sha256, @type, @size, @bytes, @now, @no)
            on conflict (stream, sha256) do update set stored_at = excluded.stored_at
            """,
            new { stream = product.Stream, sha256, type = type.Ending(), size = bytes.LongLength, bytes, now = Now(TimeSpan.Zero), no = false },
            cancellation);
        return new(sha256, type, bytes.LongLength);
    }

    /// <summary>What is kept under a hash, sure to stay for another day so that a command can name it; null where nothing is.</summary>
    public async Task<StoredFile?> Hold(EntityId product, string sha256, CancellationToken cancellation)
    {
        var key = new { stream = product.Stream, sha256, now = Now(TimeSpan.Zero) };
        if (await _database.Execute("update files set stored_at = @now where stream = @stream and sha256 = @sha256", key, cancellation) == 0)
            return null;
        var row = await _reading.Find<FileRow>("select type, size from files where stream = @stream and sha256 = @sha256", key, cancellation);
        return row is null ? null : new(sha256, MaterialTypes.OfName("a." + row.Type)!.Value, row.Size);
    }

    /// <summary>The bytes, or null where they are not there.</summary>
    public Task<byte[]?> Bytes(EntityId product, string sha256, CancellationToken cancellation) =>
        _reading.Find<byte[]>("select body from files where stream = @stream and sha256 = @sha256", new { stream = product.Stream, sha256 }, cancellation);

    /// <summary>
    /// Sweeps away what was kept for more than a day and stands in no event of its product. The log tells, not the read model, which is
    /// made anew; and since events stay, what was named once is never looked at again. Gives how many files went.
    /// </summary>
    public Task<int> Sweep(CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            var old = new { before = Now(-Unnamed), yes = true, no = false };
            await connection.ExecuteAsync(
                """
                update files set named = @yes where named = @no and stored_at < @before
                    and exists (select 1 from events e where e.stream = files.stream and e.data like '%' || files.sha256 || '%')
                """,
                old);
            return await connection.ExecuteAsync("delete from files where named = @no and stored_at < @before", old);
        },
        cancellation);

    private string Now(TimeSpan offset) => Moments.Text(_clock.GetUtcNow() + offset);

    private sealed record FileRow
    {
        public required string Type { get; init; }

        public required long Size { get; init; }
    }
}

/// <summary>Bytes that are kept.</summary>
/// <param name="Size">How many.</param>
public sealed record StoredFile(string Sha256, MaterialType Type, long Size);
