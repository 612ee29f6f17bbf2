using System.Globalization;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>A place in the log's order, as readers of it go on from: what came before is settled and is never added to.</summary>
public sealed record LogEnd(long Transaction, long Position)
{
    public static LogEnd Beginning { get; } = new(0, 0);

    public string Mark => string.Create(CultureInfo.InvariantCulture, $"{Transaction}-{Position}");

    public bool IsAfter(LogEnd other) => (Transaction, Position).CompareTo((other.Transaction, other.Position)) > 0;

    /// <summary>Null where the text is no such place.</summary>
    public static LogEnd? Parse(string? mark) =>
        mark?.Split('-') is [var first, var second]
        && long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var transaction)
        && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new(transaction, position)
            : null;
}

/// <summary>Where the log ends. It tells that something happened, never what.</summary>
public sealed class LogEnds(ReadDatabase database)
{
    /// <summary>The end, where it is after a place that is known; else null. One statement, whose cost is what came since.</summary>
    public async Task<LogEnd?> After(LogEnd known, CancellationToken cancellation) =>
        await database.Find<Row>(
            $"select cast(e.xact as text) as xact, e.position from {database.SettledEventsAfter} e order by e.xact desc, e.position desc limit 1",
            new { transaction = known.Transaction, position = known.Position },
            cancellation) is { } last
            ? new(long.Parse(last.Xact, CultureInfo.InvariantCulture), last.Position)
            : null;

    private sealed record Row
    {
        public string Xact { get; init; } = "";

        public long Position { get; init; }
    }
}
