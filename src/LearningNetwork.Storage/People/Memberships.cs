using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>Who may enter which network, and as what. It is read anew at each request, so what changes here bites at once.</summary>
public sealed class Memberships
{
    /// <summary>A person's rows are few; this bounds a list of a whole network's.</summary>
    public const int Most = 2000;

    internal const string PutSql = """
        insert into memberships (person, network, roles, service, projects, until, given_by, given_at)
        values (@person, @network, @roles, @service, @projects, @until, @by, @now)
        on conflict (person, network) do update set roles = excluded.roles, service = excluded.service, projects = excluded.projects,
            until = excluded.until, given_by = excluded.given_by, given_at = excluded.given_at
        """;

    private const string Columns = """
        m.person as Person, coalesce(d.name, '') as Name, m.network as Network, m.roles as Roles, m.service as Service,
            m.projects as Projects, m.until as Until
        from memberships m left join person_data d on d.person = m.person
        """;

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal Memberships(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>Those of one person that count today, by network.</summary>
    public async Task<IReadOnlyList<Membership>> Of(PersonId person, CancellationToken cancellation)
    {
        var today = Today();
        return [.. (await EverOf(person, cancellation)).Where(one => one.HoldsOn(today))];
    }

    /// <summary>Those that one person has or has had, in whatever network.</summary>
    public async Task<IReadOnlyList<Membership>> EverOf(PersonId person, CancellationToken cancellation) =>
        [.. (await _reading.Query<Row>($"select {Columns} where m.person = @person order by m.network", new { person = person.Value }, cancellation)).Select(row => row.Membership)];

    /// <summary>Everyone of a network, ended ones too, or of one service in it.</summary>
    public async Task<IReadOnlyList<Membership>> In(NetworkId network, string? service, CancellationToken cancellation) =>
        [.. (await _reading.Query<Row>(
            $"select {Columns} where m.network = @network and (@all = 1 or m.service = @service) order by m.service, d.name, m.person limit {Most}",
            new { network = network.Value, all = service is null ? 1 : 0, service = service ?? "" },
            cancellation)).Select(row => row.Membership)];

    public async Task<Membership?> Find(PersonId person, NetworkId network, CancellationToken cancellation) =>
        (await _reading.Find<Row>(
            $"select {Columns} where m.person = @person and m.network = @network", new { person = person.Value, network = network.Value }, cancellation))?.Membership;

    /// <summary>What a person is today, with the names that go with it; null where the person is no member. For who is known by something else than a session, such as an address that only they have.</summary>
    public async Task<Entered?> FindNamed(PersonId person, NetworkId network, CancellationToken cancellation) => (await _reading.Find<EnteredRow>(
        $"{EnteredRow.MemberSql} where m.person = @person and m.network = @network and {EnteredRow.IsMember}",
        new { person = person.Value, network = network.Value, today = GrantRow.Day(Today()) },
        cancellation))?.Entered;

    /// <summary>Gives a person a place in a network, or another one there; open invitations of the person's that go beyond it end.</summary>
    public Task Put(PersonId person, Grant grant, DateOnly? until, PersonId by, CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            var now = _time.GetUtcNow();
            await Invitations.EndWhatIsNotTheirs(connection, grant.To(person), now);
            return await connection.ExecuteAsync(PutSql, GrantRow.Parameters(person.Value, grant, until, by.Value, Moments.Text(now)));
        },
        cancellation);

    /// <summary>Ends a person's place in a network with yesterday: it counts no more.</summary>
    public Task End(PersonId person, NetworkId network, PersonId by, CancellationToken cancellation) => _database.Execute(
        "update memberships set until = @until, given_by = @by, given_at = @now where person = @person and network = @network",
        new { person = person.Value, network = network.Value, until = GrantRow.Day(Today().AddDays(-1)), by = by.Value, now = Now() },
        cancellation);

    private DateOnly Today() => NorwegianTime.DayOf(_time.GetUtcNow());

    private string Now() => Moments.Text(_time.GetUtcNow());

    private sealed record Row : GrantRow
    {
        public required string Person { get; init; }

        public required string Name { get; init; }

        public Membership Membership => new(new PersonId(Person), Name, Grant, LastDay);
    }
}
