using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime.Policies;

/// <summary>What every policy of a process works with.</summary>
public sealed record PolicyFrame(
    IPolicyLog Log,
    IPolicyTable Table,
    IEntities Entities,
    TimeProvider Time,
    RuntimeOptions Options,
    RuntimeMeters Meters,
    ILogger<PolicyRunner> Logger);
