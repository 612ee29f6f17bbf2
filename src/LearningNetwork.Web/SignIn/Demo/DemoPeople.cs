using System.Collections.Frozen;
using System.Collections.Immutable;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>One of the demonstration's people.</summary>
/// <param name="Tokens">What the API takes for this person; the sign-in page sends the first.</param>
/// <param name="Home">Whether the person belongs to the first network; those of the others stand apart on the sign-in page.</param>
public sealed record DemoPerson(SignedIn SignedIn, ImmutableArray<string> Tokens, bool Home);

/// <summary>The demonstration's people: one for each role, and the leader of each service. Roles and places, no one's names.</summary>
public sealed class DemoPeople
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

    /// <summary>The people of these networks; the first is the one that the short tokens belong to.</summary>
    internal static DemoPeople Of(ImmutableArray<DemoPlaces> networks) =>
        new([.. OfHome(networks[0]), .. networks.Skip(1).SelectMany(OfOther)]);

    public SignedIn? Find(string? person) => person is null ? null : byPerson.GetValueOrDefault(person);

    public SignedIn? WithToken(string? token) => token is null ? null : byToken.GetValueOrDefault(token);

    private static IEnumerable<DemoPerson> OfHome(DemoPlaces network)
    {
        yield return Person(network, "coordinator", Role.Coordinator, network.Name);
        yield return Person(network, "working-group", Role.WorkingGroup, network.Name);
        yield return Person(network, "reader", Role.Reader, network.Name);
        yield return Person(network, "operator", Role.Operator, network.Name);
        foreach (var number in network.Projects.GroupBy(project => project.Id.Value[..2]))
            yield return Lead(network, number.Key, [.. number]);
        foreach (var service in network.Services)
            yield return Leader(network, service, [.. service.Municipalities.SelectMany(m => new[] { Slug(m.Name), m.Number.Value })]);
    }

    private static IEnumerable<DemoPerson> OfOther(DemoPlaces network) =>
    [
        Person(network, "other-coordinator", Role.Coordinator, network.Name) with { Home = false },
        Leader(network, network.Services[0], ["other-leader"]) with { Home = false },
    ];

    private static DemoPerson Lead(DemoPlaces network, string number, ImmutableArray<DemoProject> projects) =>
        Person(network, "lead-" + number, Role.ProjectLead, string.Join(", ", projects.Select(project => project.Name)), null, projects.Select(project => project.Id));

    private static DemoPerson Leader(DemoPlaces network, DemoService service, IEnumerable<string> tokens) =>
        Person(network, "leader-" + service.Id, Role.ServiceLeader, service.Name, service.Id) with { Tokens = [.. tokens.Select(token => "demo-" + token)] };

    private static DemoPerson Person(
        DemoPlaces network, string id, Role role, string place, ServiceId? service = null, IEnumerable<ProjectId>? projects = null) =>
        new(
            new(new(new PersonId(id), network.Id, [role], service, (projects ?? []).ToValueList()), role, place, network.Name, network.Language),
            ["demo-" + id],
            Home: true);

    /// <summary>A municipality's name as its token has it: <c>Voss herad</c> is <c>voss-herad</c>, <c>Øygarden</c> is <c>oygarden</c>.</summary>
    private static string Slug(string name) => new([.. name.ToLowerInvariant().Select(letter => letter switch
    {
        'æ' or 'å' => 'a',
        'ø' => 'o',
        ' ' => '-',
        _ => letter,
    })]);
}
