using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>A course for foster parents that several services run together (003 §5.7.1), and who would like places before a round of it is set.</summary>
public abstract record GroupOffering
{
    private GroupOffering() { }

    public sealed record NotOpened : GroupOffering;

    /// <param name="Terms">As they stand; a round keeps those that it was planned under.</param>
    /// <param name="Demand">One entry a service, in the order they first asked; none with no homes.</param>
    public sealed record Running(OfferingTerms Terms, ValueList<Demand> Demand) : GroupOffering;
}

/// <summary>What the services that run an offering have agreed on.</summary>
/// <param name="Owners">The services that run it together, 1 to 40.</param>
/// <param name="Description">What it is and for whom; null where nobody has said it.</param>
public sealed record OfferingTerms(string Title, GroupMethod Method, ValueList<ServiceId> Owners, CostKey CostKey, TextRef? Description);

/// <summary>How many homes a service would like places for, when there is a round.</summary>
/// <param name="Since">When it was last said.</param>
public sealed record Demand(ServiceId Service, int Homes, DateTimeOffset Since);
