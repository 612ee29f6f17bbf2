using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Who sees what of a case: its two sides all of it, the coordinator what was sent to the network, nobody else anything (domain-rules, 'Who may do what').</summary>
public static class CaseVisibility
{
    /// <summary>That the case is there, what was asked, where it waits.</summary>
    public static bool MaySee(Actor actor, ServiceId asker, IEnumerable<ProjectId> owners) =>
        actor.May(Right.SeeAllRequests) || IsPartyTo(actor, asker, owners);

    /// <summary>The plan, the agreements and the evaluation: the two sides' own, never the county governor's, who also supervises.</summary>
    public static bool MaySeeInside(Actor actor, ServiceId asker, IEnumerable<ProjectId> owners) => IsPartyTo(actor, asker, owners);

    private static bool IsPartyTo(Actor actor, ServiceId asker, IEnumerable<ProjectId> owners) =>
        actor.May(Right.SeeOwnRequests) && (actor.Service == asker || actor.LeadsAnyOf(owners));
}
