using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.People;

/// <summary>Values that count once, on every process of the database together.</summary>
public sealed class UsedOnce
{
    private readonly WriteDatabase _database;

    internal UsedOnce(WriteDatabase database) => _database = database;

    /// <summary>Uses a value up; false where it was used before.</summary>
    /// <param name="until">When it is refused anyway, and can be forgotten.</param>
    public async Task<bool> Use(string kind, string value, DateTimeOffset until, CancellationToken cancellation) => await _database.Execute(
        "insert into used_once (id, until) values (@id, @until) on conflict (id) do nothing",
        new { id = Secret.Hash($"{kind} {value}"), until = Moments.Text(until) },
        cancellation) > 0;
}
