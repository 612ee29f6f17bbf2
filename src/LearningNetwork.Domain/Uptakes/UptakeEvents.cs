using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Uptakes;

/// <summary>What happens when a service takes out a product's materials.</summary>
public abstract record UptakeEvent : Event;

/// <param name="Title">What it was called then.</param>
/// <param name="Edition">The edition that held then.</param>
public sealed record MaterialTakenOut(MaterialId Material, string Title, int Edition, DateOnly On) : UptakeEvent;
