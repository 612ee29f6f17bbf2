using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Access;

/// <summary>What a person is to be in a network: by an invitation, by what the sign-in says of the person, or by a change.</summary>
/// <param name="Service">The service of those whose role is in one; else null.</param>
/// <param name="Projects">The projects of a lead; else empty.</param>
public sealed record Grant(NetworkId Network, ValueList<Role> Roles, ServiceId? Service, ValueList<ProjectId> Projects)
{
    private static readonly Role[] InAService = [Role.ServiceWorker, Role.ServiceLeader];
    private static readonly Role[] GivenByALeader = [Role.Reader, Role.ServiceWorker, Role.ServiceLeader, Role.GroupLeader];

    /// <summary>Why this is nothing that a person can be, or null: no role, the program's own role, a role in a service without a service, a lead of nothing.</summary>
    public Refusal? Fault() =>
        Roles.Count == 0 ? Refusals.Required("roles")
        : Roles.Contains(Role.Program) || Roles.Distinct().Count() < Roles.Count ? Refusals.NotAValue("roles")
        : Service is null && Roles.Any(InAService.Contains) ? Refusals.Required("service")
        : Projects.Count == 0 && Roles.Contains(Role.ProjectLead) ? Refusals.Required("projects")
        : null;

    /// <summary>
    /// Whether this actor may give it, change it or take it back: the coordinator all but an operator, since operators see to the program of
    /// every network; a service's leader what a person is in that service alone; the program, from the machine itself, all.
    /// </summary>
    public bool MayBeGivenBy(Actor giver) =>
        giver.IsProgram()
        || (giver.Network == Network && (giver.May(Right.ManageNetwork) ? !Roles.Contains(Role.Operator) : IsWithin(giver)));

    /// <summary>The person as what this makes of them.</summary>
    public Actor To(PersonId person) => new(person, Network, Roles, Service, Projects);

    private bool IsWithin(Actor leader) =>
        leader.May(Right.ManageOwnService) && Service is { } service && leader.LeadsService(service) && Projects.Count == 0 && Roles.All(GivenByALeader.Contains);
}
