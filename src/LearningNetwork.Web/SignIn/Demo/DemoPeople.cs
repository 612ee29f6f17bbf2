using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.ReferenceData;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>One of the demonstration's people.</summary>
/// <param name="Tokens">What the API takes for this person; the sign-in page sends the first.</param>
/// <param name="Home">Whether the person belongs to the first network; those of the others stand apart on the sign-in page.</param>
public sealed record DemoPerson(SignedIn SignedIn, ImmutableArray<string> Tokens, bool Home);

/// <summary>The demonstration's people: one for each role, and the leader of each service. Roles and places, no one's names.</summary>
public sealed class DemoPeople : IWhoIsThere
{
    private readonly FrozenDictionary<string, SignedIn> byPerson;
    private readonly FrozenDictionary<string, SignedIn> byToken;

    private DemoPeople(ImmutableArray<DemoPerson> all)
    {
        All = all;
        byPerson = all.ToFrozenDictionary(person => person.SignedIn.Actor.Person.Value, person => person.SignedIn);
        byToken = all.SelectMany(person => person.Tokens.Select(token => (token, person.SignedIn))).ToFrozenDictionary(one => one.token, one => one.SignedIn);
    }

    public ImmutableArray<DemoPerson> All { get; }

    /// <summary>The people of two networks; the first is the one that the short tokens belong to.</summary>
    internal static DemoPeople Of(ReferenceNetwork home, ReferenceNetwork other) => new([.. OfHome(home), .. OfOther(other)]);

    public SignedIn? Find(string? person) => person is null ? null : byPerson.GetValueOrDefault(person);

    public SignedIn? WithToken(string? token) => token is null ? null : byToken.GetValueOrDefault(token);

    ValueTask<SignedIn?> IWhoIsThere.OfSession(ClaimsPrincipal cookie, CancellationToken cancellation) => ValueTask.FromResult(Find(cookie.FindFirstValue(ClaimTypes.NameIdentifier)));

    ValueTask<SignedIn?> IWhoIsThere.StillOfSession(ClaimsPrincipal cookie, CancellationToken cancellation) => ((IWhoIsThere)this).OfSession(cookie, cancellation);

    ValueTask<PersonId?> IWhoIsThere.WhoseWas(ClaimsPrincipal cookie, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(cookie.FindFirstValue(ClaimTypes.NameIdentifier))?.Actor.Person);

    ValueTask<SignedIn?> IWhoIsThere.Find(PersonId person, NetworkId network, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(person.Value) is { } found && found.Actor.Network == network ? found : null);

    ValueTask<SignedIn?> IWhoIsThere.OfToken(string token, CancellationToken cancellation) => ValueTask.FromResult(WithToken(token));

    /// <summary>Two who lead groups, each at a service of the home network.</summary>
    internal static ImmutableArray<(string Id, string Service)> GroupLeaders { get; } = [("group-leader", "stord"), ("group-leader-2", "karmoy-bokn")];

    private static IEnumerable<DemoPerson> OfHome(ReferenceNetwork network) =>
    [
        Person(network, "coordinator", Role.Coordinator, network.Name),
        Person(network, "working-group", Role.WorkingGroup, network.Name),
        Person(network, "reader", Role.Reader, network.Name),
        Person(network, "operator", Role.Operator, network.Name),
        .. GroupLeaders.Select(leader => Person(network, leader.Id, Role.GroupLeader, network.Services.Single(one => one.Id == leader.Service).Name, new ServiceId(leader.Service))),
        .. network.AllProjects.GroupBy(project => project.Number).Select(number => Lead(network, number.Key, [.. number])),
        .. network.Services.Select(service => Leader(network, service, TokensOf(network, service))),
        .. network.Services.Where(service => network.WithWorkers.Contains(service.Id)).Select(service =>
            Person(network, "worker-" + service.Id, Role.ServiceWorker, service.Name, new ServiceId(service.Id))),
    ];

    private static IEnumerable<DemoPerson> OfOther(ReferenceNetwork network) =>
    [
        Person(network, "other-coordinator", Role.Coordinator, network.Name) with { Home = false },
        Leader(network, network.Services[0], ["other-leader"]) with { Home = false },
    ];

    private static DemoPerson Lead(ReferenceNetwork network, string number, ImmutableArray<ReferenceProject> projects) => Person(
        network, "lead-" + number.ToLowerInvariant(), Role.ProjectLead, string.Join(", ", projects.Select(project => project.Name)),
        projects: projects.Select(project => new ProjectId(project.Id)));

    private static DemoPerson Leader(ReferenceNetwork network, ReferenceService service, IEnumerable<string> tokens) =>
        Person(network, "leader-" + service.Id, Role.ServiceLeader, service.Name, new ServiceId(service.Id)) with { Tokens = [.. tokens.Select(TokenOf)] };

    private static IEnumerable<string> TokensOf(ReferenceNetwork network, ReferenceService service) => service.Municipalities
        .Select(number => network.Municipalities.Single(municipality => municipality.Number == number))
        .SelectMany(municipality => new[] { Slug(municipality.Name, "ae"), Slug(municipality.Name, "a"), municipality.Number }.Distinct());

    private static DemoPerson Person(
        ReferenceNetwork network, string id, Role role, string place, ServiceId? service = null, IEnumerable<ProjectId>? projects = null)
    {
        var actor = new Actor(new PersonId(id), new NetworkId(network.Id), [role], service, (projects ?? []).ToValueList());
        return new(new(actor, role, place, network.Name, network.Language), [TokenOf(id)], Home: true);
    }

    private static string TokenOf(string name) => "demo-" + name;

    /// <summary>A municipality's name as its token has it: <c>Voss herad</c> is <c>voss-herad</c>, <c>Øygarden</c> is <c>oygarden</c>; both usual ways to write æ count.</summary>
    private static string Slug(string name, string ae) =>
        name.ToLowerInvariant().Replace("æ", ae, StringComparison.Ordinal).Replace('å', 'a').Replace('ø', 'o').Replace(' ', '-');
}
