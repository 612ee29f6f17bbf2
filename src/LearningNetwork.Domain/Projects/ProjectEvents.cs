using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Projects;

/// <summary>What happens to a development project.</summary>
public abstract record ProjectEvent : Event;

/// <param name="Number">The number it goes by in its network, e.g. <c>P1</c>; two projects may share one (003 §3).</param>
/// <param name="Owners">The services that own it together.</param>
/// <param name="Guests">The guests that are party to it.</param>
/// <param name="From">Its first day; null where not stated.</param>
/// <param name="To">Its last planned day; null where not stated.</param>
public sealed record ProjectStarted(
    string Number, string Name, ValueList<ServiceId> Owners, ValueList<GuestId> Guests, DateOnly? From, DateOnly? To) : ProjectEvent
{
    /// <summary>The programme outside the network that it belonged to, e.g. StimuLab (004); it then stands beside the network's own projects. Null for those.</summary>
    public string? Programme { get; init; }
}

public sealed record LeadAppointed(PersonId Person) : ProjectEvent;

public sealed record LeadEnded(PersonId Person) : ProjectEvent;

/// <summary>A guest became a party to it after it had begun.</summary>
public sealed record GuestJoined(GuestId Guest) : ProjectEvent;

public sealed record GuestLeft(GuestId Guest) : ProjectEvent;

public sealed record ProjectStatusChanged(ProjectStatus Status) : ProjectEvent;

/// <summary>A lead said how the project goes.</summary>
public sealed record ProjectStatusPublished(PublishedStatus Status) : ProjectEvent;
