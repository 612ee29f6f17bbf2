using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Implementations;

/// <summary>What there is to see of an implementation.</summary>
public enum ImplementationPart
{
    Stage,
    Status,

    /// <summary>Whether it asks for support, and for what.</summary>
    Support,

    /// <summary>Whether there are too few left who can do it.</summary>
    Fragility,

    /// <summary>How many were trained and are still in post.</summary>
    Staff,

    /// <summary>Families and sessions.</summary>
    Practice,

    Preconditions,
    Plan,
    Adaptations,
    Suggestions,
    Evaluation,
}

/// <summary>
/// Who sees what of an implementation (domain-rules, 'Who may do what'). The service sees all of its own. Whoever handed the product
/// over sees what it can help with. The coordinator, who is of the services' supervisor too, sees what is published and what was sent
/// to the network; fragility only where the service asks for support.
/// </summary>
public static class ImplementationSight
{
    private static readonly ImplementationPart[] OfOwners =
    [
        ImplementationPart.Stage, ImplementationPart.Status, ImplementationPart.Support, ImplementationPart.Preconditions, ImplementationPart.Plan,
        ImplementationPart.Adaptations, ImplementationPart.Suggestions,
    ];

    private static readonly ImplementationPart[] OfCoordinator = [ImplementationPart.Stage, ImplementationPart.Status, ImplementationPart.Support];

    public static bool Shows(this CaseVisibility reader, ImplementationPart part, ServiceId service, IEnumerable<ProjectId> owners, bool asksForSupport) =>
        reader.Asker == service
        || (OfOwners.Contains(part) && owners.Any(reader.Owners.Contains))
        || (reader.All && (OfCoordinator.Contains(part) || (part == ImplementationPart.Fragility && asksForSupport)));
}
