using System.Data.Common;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>
/// Someone is asked to come in. It can be taken once, until it expires or is taken back, until the membership's last day is over, and for as
/// long as its maker is in the network: whoever is shown out does not come back by a link made before.
/// </summary>
/// <param name="Until">The membership's last day.</param>
/// <param name="ForWhom">What its maker calls the person.</param>
public sealed record Invitation(string Id, Grant Grant, DateOnly? Until, string ForWhom, PersonId MadeBy, DateTimeOffset ExpiresAt);

/// <summary>The invitations of all networks.</summary>
public sealed class Invitations
{
    /// <summary>How long a link can be taken (ours).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private const string Open = """
        ended_at is null and expires_at > @now and (until is null or until >= @today)
            and not exists (select 1 from memberships m where m.person = made_by and m.network = invitations.network and m.until < @today)
        """;

    private const string Columns = """
        id as Id, network as Network, roles as Roles, service as Service, projects as Projects, until as Until, for_whom as ForWhom,
            made_by as MadeBy, expires_at as ExpiresAt from invitations
        """;

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal Invitations(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>Makes one, and gives the secret of its link, which is not kept.</summary>
    public async Task<string> Make(Grant grant, DateOnly? until, string forWhom, PersonId by, CancellationToken cancellation)
    {
        var (secret, now) = (Secret.New(), _time.GetUtcNow());
        var parameters = new DynamicParameters(GrantRow.Parameters("", grant, until, by.Value, Moments.Text(now)));
        parameters.AddDynamicParams(new { id = Secret.NewName("i"), hash = Secret.Hash(secret), forWhom, expires = Moments.Text(now + Life) });
        await _database.Execute(
            """
            insert into invitations (id, secret_hash, network, roles, service, projects, until, for_whom, made_by, made_at, expires_at)
            values (@id, @hash, @network, @roles, @service, @projects, @until, @forWhom, @by, @now, @expires)
            """,
            parameters,
            cancellation);
        return secret;
    }

    /// <summary>The open one that a link's secret opens; null for all others, whatever the reason.</summary>
    public async Task<Invitation?> Find(string secret, CancellationToken cancellation) =>
        (await _reading.Find<Row>($"select {Columns} where secret_hash = @hash and {Open}", new { hash = Secret.Hash(secret), now = Now(), today = Today() }, cancellation))?.Invitation;

    public async Task<IReadOnlyList<Invitation>> OpenIn(NetworkId network, CancellationToken cancellation) =>
        [.. (await _reading.Query<Row>(
            $"select {Columns} where network = @network and {Open} order by made_at desc", new { network = network.Value, now = Now(), today = Today() }, cancellation)).Select(row => row.Invitation)];

    /// <summary>Takes it for a person, who then is what it says; null where it cannot be taken. Of two who take it at once one gets it.</summary>
    public Task<Invitation?> Take(string secret, PersonId person, CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            var taken = new { hash = Secret.Hash(secret), person = person.Value, now = Now(), today = Today() };
            var row = await connection.QueryFirstOrDefaultAsync<Row>($"select {Columns} where secret_hash = @hash and {Open}", taken);
            if (row is null || await connection.ExecuteAsync($"update invitations set ended_at = @now, taken_by = @person, for_whom = '' where secret_hash = @hash and {Open}", taken) == 0)
                return null;
            await EndWhatIsNotTheirs(connection, row.Grant.To(person), Moments.Parse(taken.now));
            await connection.ExecuteAsync(Memberships.PutSql, GrantRow.Parameters(person.Value, row.Grant, row.LastDay, row.MadeBy, taken.now));
            if (row.ForWhom.Length > 0)
                await connection.ExecuteAsync(
                    "insert into person_data (person, name) values (@person, @name) on conflict (person) do nothing", new { taken.person, name = row.ForWhom });
            return row.Invitation;
        },
        cancellation);

    /// <summary>Ends what a person has asked others in to, and could not any more as what the person is to be now: also what opens nothing while the person is out, and would again.</summary>
    internal static async Task EndWhatIsNotTheirs(DbConnection connection, Actor maker, DateTimeOffset now)
    {
        var rows = await connection.QueryAsync<Row>($"select {Columns} where made_by = @maker and network = @network and ended_at is null", new { maker = maker.Person.Value, network = maker.Network.Value });
        foreach (var row in rows.Where(row => !row.Grant.MayBeGivenBy(maker)))
            await connection.ExecuteAsync("update invitations set ended_at = @now, for_whom = '' where id = @Id", new { now = Moments.Text(now), row.Id });
    }

    /// <summary>Takes it back; false where it is not open.</summary>
    public async Task<bool> End(string id, CancellationToken cancellation) =>
        await _database.Execute($"update invitations set ended_at = @now, for_whom = '' where id = @id and {Open}", new { id, now = Now(), today = Today() }, cancellation) > 0;

    private string? Today() => GrantRow.Day(NorwegianTime.DayOf(_time.GetUtcNow()));

    private string Now() => Moments.Text(_time.GetUtcNow());

    private sealed record Row : GrantRow
    {
        public required string Id { get; init; }

        public required string ForWhom { get; init; }

        public required string MadeBy { get; init; }

        public required string ExpiresAt { get; init; }

        public Invitation Invitation => new(Id, Grant, LastDay, ForWhom, new PersonId(MadeBy), Moments.Parse(ExpiresAt));
    }
}
