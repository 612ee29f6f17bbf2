using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tellings;

/// <summary>
/// Those whom something concerns, named by what they are and never one by one: who belongs to an audience is found when someone
/// reads, so that telling costs the same however many there are.
/// </summary>
public readonly record struct Audience
{
    private Audience(string value) => Value = value;

    /// <summary>As it is stored, e.g. <c>leads:p3</c>.</summary>
    public string Value { get; }

    public static Audience Coordinator { get; } = new("role:coordinator");

    public static Audience WorkingGroup { get; } = new("role:working-group");

    /// <summary>The leads of a project.</summary>
    public static Audience LeadsOf(ProjectId project) => new($"leads:{project}");

    /// <summary>The leaders of a service.</summary>
    public static Audience LeadersOf(ServiceId service) => new($"leaders:{service}");

    /// <summary>Everyone who writes in a service's reports, its leaders among them.</summary>
    public static Audience WritersOf(ServiceId service) => new($"writers:{service}");

    /// <summary>A group leader.</summary>
    public static Audience GroupLeader(GroupLeaderId leader) => new($"group-leader:{leader}");

    /// <summary>Everyone who leads groups.</summary>
    public static Audience GroupLeaders { get; } = new("role:group-leader");

    /// <summary>Those who follow something, from when they began to.</summary>
    public static Audience FollowersOf(Subject subject) => new(Followers + subject);

    /// <summary>The leaders of the services that wait for a product, ask for it or use it, from when they began to.</summary>
    public static Audience AskersOf(ProductId product) => new(Askers + product);

    /// <summary>The beginnings of the audiences that are found by what a person follows, and by the cases of a service.</summary>
    public const string Followers = "followers:", Askers = "askers:";

    /// <summary>The audiences that an actor belongs to by role, service and projects.</summary>
    public static ValueList<Audience> Of(Actor actor)
    {
        var audiences = new List<Audience>();
        if (actor.May(Right.SeeAllRequests))
            audiences.Add(Coordinator);
        if (actor.May(Right.ReviewProducts))
            audiences.Add(WorkingGroup);
        if (actor.Service is { } service && actor.LeadsService(service))
            audiences.Add(LeadersOf(service));
        if (actor.Service is { } own && actor.May(Right.WriteOwnReports))
            audiences.Add(WritersOf(own));
        if (actor.May(Right.LeadRounds))
            audiences.AddRange([GroupLeaders, GroupLeader(GroupLeaderId.Of(actor))]);
        audiences.AddRange(actor.Projects.Where(project => actor.LeadsAnyOf([project])).Select(LeadsOf));
        return audiences.ToValueList();
    }

    public override string ToString() => Value;
}
