using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Products;

/// <summary>What happens to a product.</summary>
public abstract record ProductEvent : Event;

/// <param name="Owners">The projects that own it; none only where a guest does.</param>
/// <param name="Developers">The services that developed it; empty where not stated.</param>
/// <param name="Description">Null where nothing was written yet.</param>
public sealed record ProductRegistered(
    string Title, ProductKind Kind, ValueList<ProjectId> Owners, ValueList<ServiceId> Developers, TextRef? Description) : ProductEvent
{
    /// <summary>The guests that own it.</summary>
    public ValueList<GuestId> Guests { get; init; } = [];
}

/// <summary>Title, description or both were written anew; null: as before.</summary>
public sealed record ProductDescribed(string? Title, TextRef? Description) : ProductEvent;

/// <summary>The rest of the form was written or written anew; null: as before.</summary>
public sealed record ProductFormWritten(TextRef? ForWhom, TextRef? Interest, TextRef? Materials, TextRef? Experience) : ProductEvent;

/// <summary>It was sent in to the working group.</summary>
public sealed record ProductSubmitted(DateOnly On) : ProductEvent;

public sealed record ContactNamed(ServiceId Service, ContactRole Role, DateOnly On) : ProductEvent;

public sealed record ContactRemoved(ServiceId Service, ContactRole Role) : ProductEvent;

/// <summary>All contacts of the product were said to hold.</summary>
public sealed record ContactsConfirmed(DateOnly On) : ProductEvent;

public sealed record ProductReviewed(Review Review) : ProductEvent;

/// <param name="Rules">Those that it is meant for, in their order; empty: none is marked any longer.</param>
public sealed record ProductConductMarked(ValueList<ConductRule> Rules) : ProductEvent;

/// <summary>Its own steps, in place of those of its level; empty: those of its level again.</summary>
public sealed record OwnStepsSet(ValueList<RoutineStep> Steps) : ProductEvent;
