namespace LearningNetwork.Storage.EventLog;

/// <summary>Goes along every stream in turn and holds each event against the one before.</summary>
internal sealed class ChainCheck(VerifyReport report)
{
    private string _hash = "";

    public string Stream { get; private set; } = "";

    public long Version { get; private set; }

    public void Check(VerifiedRow row)
    {
        if (row.Stream != Stream)
        {
            (Stream, Version, _hash) = (row.Stream, 0, "");
            report.Streams++;
        }

        report.Events++;
        if (row.Version != Version + 1)
            report.Fault($"{row.Stream}@{row.Version}: follows version {Version}");
        else if (HashChain.Next(_hash, row.Hashed) != row.Hash)
            report.Fault($"{row.Stream}@{row.Version}: is not what was written, or what came before it is not");
        (Version, _hash) = (row.Version, row.Hash);
    }
}

/// <summary>An event with all that its hash covers.</summary>
internal sealed record VerifiedRow
{
    public string Stream { get; init; } = "";

    public long Version { get; init; }

    public string Type { get; init; } = "";

    public long Schema { get; init; }

    public string Data { get; init; } = "";

    public string Actor { get; init; } = "";

    public string? Service { get; init; }

    public DateTimeOffset At { get; init; }

    public string CommandId { get; init; } = "";

    public string? Cause { get; init; }

    public string Hash { get; init; } = "";

    public HashedEvent Hashed => new(Stream, (int)Version, Type, (int)Schema, Data, Actor, Service, At, CommandId, Cause);
}
