using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog.Writing;

namespace LearningNetwork.Storage.EventLog;

/// <summary>The log on either database: batches are made into rows here, written by the one writer, and read back by the reader.</summary>
internal sealed class SqlEventLog(AppendEncoder encoder, GroupWriter writer, LogReader reader) : IEventLog
{
    public Task<LoadedEntity> Load(Decider decider, EntityId entity, CancellationToken cancellation) => reader.Load(decider, entity, cancellation);

    public Task<AppendResult> Append(DecidedBatch batch, CancellationToken cancellation) => writer.Append(encoder.Encode(batch), cancellation);

    public Task<LogGlance> Glance(EntityId entity, IReadOnlyList<SentCommand> asked, CancellationToken cancellation) => reader.Glance(entity, asked, cancellation);
}
