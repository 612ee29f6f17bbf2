using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>A batch as the rows it will be, made before it waits for the writer.</summary>
/// <param name="MustBeAt">The version the stream must have, where no event of the batch's own would find out; else null.</param>
internal sealed record PreparedAppend(EntityId Entity, string Stream, StreamHead Head, RowSet Rows, int? MustBeAt);
