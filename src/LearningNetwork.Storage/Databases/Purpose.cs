using System.Data.Common;
using Dapper;

namespace LearningNetwork.Storage.Databases;

/// <summary>What a database is kept for, so that a demonstration never writes into a network's own work, nor the other way round.</summary>
public static class Purpose
{
    /// <summary>A network's own work; also of a database that holds events and says nothing.</summary>
    public const string Work = "work";

    private const string Mark = "purpose";

    /// <summary>Notes the purpose where the log is empty and none is noted; refuses where there is another. The caller's transaction undoes what it did before.</summary>
    internal static async Task Claim(DbConnection connection, string purpose)
    {
        var kept = await Marks.Get(connection, Mark) ?? (await HoldsEvents(connection) ? Work : null);
        if (kept is null)
            await Marks.Set(connection, Mark, purpose);
        else if (kept != purpose)
            throw new OtherPurposeException(kept);
    }

    private static Task<bool> HoldsEvents(DbConnection connection) => connection.ExecuteScalarAsync<bool>("select exists (select 1 from events)");
}

/// <summary>The database is kept for something else.</summary>
public sealed class OtherPurposeException(string kept) : Exception($"The database is kept for '{kept}'.")
{
    public string Kept { get; } = kept;
}
