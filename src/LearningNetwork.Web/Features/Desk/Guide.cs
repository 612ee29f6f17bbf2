using System.Collections.Frozen;
using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>How someone of a role begins: three steps, each with the page where it is taken.</summary>
public sealed record Guide(Role Role, IReadOnlyList<GuideStep> Steps)
{
    private static readonly GuideStep Map = new("map", "/treasure-map");
    private static readonly GuideStep Find = new("find", "/products");
    private static readonly GuideStep Cases = new("cases", "/requests");
    private static readonly GuideStep Feed = new("feed", "/activity");
    private static readonly GuideStep Service = new("service", "/my-service");

    private static readonly FrozenDictionary<Role, Guide> All = new Guide[]
    {
        new(Role.Reader, [Map, Find, Feed]),
        new(Role.ServiceWorker, [Map, Service, Cases]),
        new(Role.ServiceLeader, [Map, new("ask", "/products"), Service]),
        new(Role.ProjectLead, [new("answer", "/inbox"), new("status", "/implementations"), new("contacts", "/projects")]),
        new(Role.GroupLeader, [new("rounds", "/my-rounds"), new("leaders", "/group-leaders"), new("groups", "/group-offerings")]),
        new(Role.WorkingGroup, [new("assess", "/assessments"), Map, new("challenges", "/network")]),
        new(Role.Coordinator, [new("overview", "/overview"), new("queue", "/cohorts"), new("network", "/network")]),
    }.ToFrozenDictionary(guide => guide.Role);

    /// <summary>The guide of a role; roles that open no content have none and are given the reader's.</summary>
    public static Guide For(Role role) => All.GetValueOrDefault(role) ?? All[Role.Reader];
}

/// <param name="Name">Its texts are <c>guide.&lt;name&gt;</c>, what to do, and <c>guide.&lt;name&gt;.explained</c>, what comes of it.</param>
/// <param name="Href">Where it is done.</param>
public sealed record GuideStep(string Name, string Href)
{
    public string Do => $"guide.{Name}";

    public string Explained => $"guide.{Name}.explained";
}
