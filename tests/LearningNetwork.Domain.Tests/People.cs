using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests;

/// <summary>Those who act in the tests.</summary>
public static class People
{
    public static NetworkId Network { get; } = new("vestland");

    public static NetworkId OtherNetwork { get; } = new("fjordane");

    public static Actor Program { get; } = Actor.Program(Network, "loader");

    public static Actor Coordinator { get; } = With(Role.Coordinator);

    public static Actor WorkingGroup { get; } = With(Role.WorkingGroup);

    public static Actor Reader { get; } = With(Role.Reader);

    public static Actor Nobody { get; } = new(new PersonId("nobody"), Network, [], null, []);

    /// <summary>One of every role, each without a service or project of its own.</summary>
    public static IReadOnlyList<Actor> OfEveryRole { get; } = [.. Enum.GetValues<Role>().Select(With)];

    public static Actor With(Role role) => new(new PersonId("a-" + role.ToString().ToLowerInvariant()), Network, [role], null, []);

    public static Actor LeaderOf(ServiceId service) => With(Role.ServiceLeader) with { Service = service };

    public static Actor LeadOf(params ReadOnlySpan<ProjectId> projects) => With(Role.ProjectLead) with { Projects = ValueList.Of(projects) };
}
