using LearningNetwork.Domain;
using LearningNetwork.Runtime;

namespace LearningNetwork.Storage.People;

/// <summary>Who came in by a session or a token, and what the person is at this moment.</summary>
/// <param name="Id">The session's or the token's.</param>
/// <param name="NetworkName">Empty where the network was never founded.</param>
/// <param name="MayWrite">False for a token that only reads.</param>
/// <param name="Issuer">The provider that the session came through, or null.</param>
public sealed record Entered(string Id, Membership Membership, string NetworkName, string? Language, string? ServiceName, bool MayWrite, string? Issuer);

/// <summary>Both ways in are read alike: the membership is joined to them, so that its end is theirs.</summary>
internal sealed record EnteredRow : GrantRow
{
    public const string IsMember = "(m.until is null or m.until >= @today)";

    public const string SessionSql = $"select s.id as Id, s.seen_at as At, 1 as MayWrite, s.issuer as Issuer, {Columns} from sessions s {Joined} {Named}";

    public const string TokenSql = $"select s.id as Id, s.used_at as At, s.may_write as MayWrite, cast(null as text) as Issuer, {Columns} from service_tokens s {Joined} {Named}";

    public const string MemberSql = $"select '' as Id, cast(null as text) as At, 0 as MayWrite, cast(null as text) as Issuer, {Columns} from memberships m {Named}";

    private const string Columns = """
        m.person as Person, m.network as Network, m.roles as Roles, m.service as Service, m.projects as Projects, m.until as Until,
            coalesce(d.name, '') as Name, coalesce(n.name, '') as NetworkName, n.language as Language, v.name as ServiceName
        """;

    private const string Joined = "join memberships m on m.person = s.person and m.network = s.network";

    private const string Named = """
        left join person_data d on d.person = m.person
        left join networks n on n.network = m.network
        left join services v on v.network = m.network and v.id = m.service
        """;

    public required string Id { get; init; }

    public string? At { get; init; }

    public required long MayWrite { get; init; }

    public required string Person { get; init; }

    public required string Name { get; init; }

    public required string NetworkName { get; init; }

    public string? Language { get; init; }

    public string? ServiceName { get; init; }

    public string? Issuer { get; init; }

    public Entered Entered => new(Id, new(new PersonId(Person), Name, Grant, LastDay), NetworkName, Language, ServiceName, MayWrite == 1, Issuer);

    public static string Day(DateTimeOffset now) => GrantRow.Day(NorwegianTime.DayOf(now))!;
}
