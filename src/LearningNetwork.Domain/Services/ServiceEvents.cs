using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.Services;

/// <summary>What happens to a child welfare service. Which municipalities it serves is told by theirs.</summary>
public abstract record ServiceEvent : Event;

/// <param name="Host">The host municipality (vertskommune); of a service for one municipality, that one.</param>
/// <param name="Language">The language its people meet until they choose their own; null: the network's.</param>
public sealed record ServiceEstablished(string Name, MunicipalityNumber Host, string? Language) : ServiceEvent;

public sealed record ServiceRenamed(string Name) : ServiceEvent;

public sealed record HostChanged(MunicipalityNumber Host) : ServiceEvent;

public sealed record LanguageChosen(string? Language) : ServiceEvent;
