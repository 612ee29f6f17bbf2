using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;

namespace LearningNetwork.Storage.People;

/// <summary>What a person is in a network.</summary>
/// <param name="Name">What the person is called there; empty where nobody said.</param>
/// <param name="Until">The last day; null without an end.</param>
public sealed record Membership(PersonId Person, string Name, Grant Grant, DateOnly? Until)
{
    /// <summary>Whether it counts on a day.</summary>
    public bool HoldsOn(DateOnly day) => Until is null || Until >= day;
}
