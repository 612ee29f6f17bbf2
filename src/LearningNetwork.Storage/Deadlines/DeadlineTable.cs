using LearningNetwork.Domain;
using LearningNetwork.Runtime.Deadlines;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Storage.Deadlines;

internal sealed class DeadlineTable(WriteDatabase database, EventRegistry registry, ILogger<DeadlineTable> logger) : IDeadlineTable
{
    private const string DoneSql = "delete from deadlines where stream = @stream and name = @name and due = @due";

    private readonly string _take = $"""
        update deadlines set lease_by = @runner, lease_until = @until
        where (stream, name) in (
            select stream, name from deadlines where due <= @now and (lease_until is null or lease_until <= @now)
            order by due, stream limit @most{database.SkipLocked})
        returning stream, name, due, command_type, command_schema, command
        """;

    public async Task<IReadOnlyList<DueDeadline>> Take(string runner, DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellation)
    {
        var rows = await database.Query<Row>(_take, new { runner, now, until = now + lease, most }, cancellation);
        return [.. rows.OrderBy(row => row.Due).Select(Read).OfType<DueDeadline>()];
    }

    public Task Done(DueDeadline deadline, CancellationToken cancellation) =>
        database.Execute(DoneSql, new { stream = deadline.Entity.Stream, name = deadline.Name, due = deadline.Due }, cancellation);

    private DueDeadline? Read(Row row)
    {
        if (registry.ReadCommand(row.CommandType, (int)row.CommandSchema, row.Command) is { } command)
            return new(EntityId.OfStream(row.Stream), row.Name, row.Due, command);
        logger.LogCritical("The deadline {Name} of {Stream} waits for a newer program: {Command}.v{Schema}", row.Name, row.Stream, row.CommandType, row.CommandSchema);
        return null;
    }

    private sealed record Row
    {
        public string Stream { get; init; } = "";

        public string Name { get; init; } = "";

        public DateTimeOffset Due { get; init; }

        public string CommandType { get; init; } = "";

        public long CommandSchema { get; init; }

        public string Command { get; init; } = "";
    }
}
