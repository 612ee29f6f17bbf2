using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Implementations;

/// <summary>What happens to an implementation.</summary>
public abstract record ImplementationEvent : Event;

/// <summary>The service has made its plan, or begun to use the product.</summary>
/// <param name="Round">The round of the case that it came of.</param>
/// <param name="Owners">The projects that the case was addressed to; their leads and the service are its two sides.</param>
public sealed record ImplementationBegun(ProductId Product, ServiceId Service, int Round, ValueList<ProjectId> Owners, DateTimeOffset At) : ImplementationEvent;

/// <summary>One of its two sides said how it goes.</summary>
public sealed record ImplementationStatusPublished(PublishedStatus Status) : ImplementationEvent;
