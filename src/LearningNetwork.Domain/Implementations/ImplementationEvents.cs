using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Implementations;

/// <summary>What happens to an implementation.</summary>
public abstract record ImplementationEvent : Event;

/// <summary>The service has made its plan, or begun to use the product, or begun by itself to explore it.</summary>
/// <param name="Round">The round of the case that it came of, or <see cref="WithoutCase"/>.</param>
/// <param name="Owners">The projects that the case was addressed to, or that own the product; their leads and the service are its two sides.</param>
public sealed record ImplementationBegun(ProductId Product, ServiceId Service, int Round, ValueList<ProjectId> Owners, DateTimeOffset At) : ImplementationEvent
{
    /// <summary>The round of what a service began by itself.</summary>
    public const int WithoutCase = 0;
}

/// <summary>One of its two sides said how it goes.</summary>
public sealed record ImplementationStatusPublished(PublishedStatus Status) : ImplementationEvent;
