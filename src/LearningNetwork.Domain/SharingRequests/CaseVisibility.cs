using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>
/// Which cases a person sees: every case sent to the network, or those of the own service and those addressed to the own
/// projects. Of a case its two sides see all; the coordinator sees what was sent to the network, never the plan, the agreements
/// or the evaluation, since the county governor also supervises the services (domain-rules, 'Who may do what').
/// </summary>
/// <param name="All">Sees that every case of the network is there, what was asked and where it waits.</param>
/// <param name="Asker">The service whose cases are seen whole; null for none.</param>
/// <param name="Owners">The projects whose cases are seen whole.</param>
public sealed record CaseVisibility(bool All, ServiceId? Asker, ValueList<ProjectId> Owners)
{
    public static CaseVisibility Of(Actor actor) => new(
        actor.May(Right.SeeAllRequests),
        actor.May(Right.SeeOwnRequests) ? actor.Service : null,
        actor.May(Right.AnswerRequests) ? actor.Projects : []);

    public bool Covers(ServiceId asker, IEnumerable<ProjectId> owners) => All || CoversInside(asker, owners);

    /// <summary>Whether the person is of one of the case's two sides.</summary>
    public bool CoversInside(ServiceId asker, IEnumerable<ProjectId> owners) => Asker == asker || owners.Any(Owners.Contains);
}
