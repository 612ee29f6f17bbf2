using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain;

/// <summary>Who asks: a person with roles in one network, or the program itself. Only Web and the program's own loops make one.</summary>
/// <param name="Service">The child welfare service the person works for, if any.</param>
/// <param name="Projects">The projects the person leads.</param>
public sealed record Actor(PersonId Person, NetworkId Network, ValueList<Role> Roles, ServiceId? Service, ValueList<ProjectId> Projects)
{
    /// <summary>The program acting by itself in a network: deadlines, policies, the loading of reference data.</summary>
    public static Actor Program(NetworkId network, string name) => new(new PersonId(name), network, [Role.Program], null, []);

    public bool May(Right right) => Roles.Any(role => AccessTable.Gives(role, right));

    /// <summary>Leads this very service: the role is not enough.</summary>
    public bool LeadsService(ServiceId service) => Service == service && Roles.Contains(Role.ServiceLeader);

    public bool LeadsAnyOf(IEnumerable<ProjectId> projects) => Roles.Contains(Role.ProjectLead) && projects.Any(Projects.Contains);
}
