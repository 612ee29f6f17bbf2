using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Municipalities;

/// <summary>What happens to a municipality.</summary>
public abstract record MunicipalityEvent : Event;

public sealed record MunicipalityRegistered(string Name, string County) : MunicipalityEvent;

/// <summary>From this date the service serves the municipality, in place of the one before.</summary>
public sealed record AssignedToService(ServiceId Service, DateOnly From) : MunicipalityEvent;

/// <summary>From this date the municipality is part of another; its past stays under its own number.</summary>
public sealed record MunicipalityMerged(MunicipalityNumber Successor, DateOnly From) : MunicipalityEvent;

/// <summary>From this date another municipality is part of this one.</summary>
public sealed record PredecessorRecorded(MunicipalityNumber Predecessor, DateOnly From) : MunicipalityEvent;
