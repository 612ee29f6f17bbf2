using LearningNetwork.Domain;
using LearningNetwork.Domain.Tellings;

namespace LearningNetwork.Storage.ReadModel.Tellings;

/// <summary>
/// What a person is told, as a part of a statement: the events of the last <see cref="Telling.Days"/> days whose audience the
/// person is of, by role, service and projects, by following, or by the service's cases; each event once, none of one's own.
/// Each branch reads the index by audience and time, so it costs by what the person is told.
/// </summary>
internal static class ToldSql
{
    private const string Columns = "t.network, t.stream, t.version, t.at";

    private const string Recent = "t.at >= @from and t.by_person <> @person";

    /// <summary>A table <c>told(network, stream, version, at)</c> for the parameters of <see cref="Parameters"/>.</summary>
    public static readonly string Told = Union("");

    /// <summary>Whether the person has read an event of <c>told</c>.</summary>
    public static readonly string IsRead = IsReadOf("told");

    /// <summary>How much there is that the person has not read, counted to <c>@mostUnread</c>: no branch looks at more than that takes, so it costs the same however much there is.</summary>
    public static readonly string CountUnread =
        $"select count(*) from (select 1 from ({Union($" and not {IsReadOf("t")} limit @mostTold")}) unread limit @mostUnread) counted";

    /// <param name="more">What each branch is narrowed by beside.</param>
    private static string Union(string more) => $"""
        select * from (select {Columns} from tellings t where t.network = @network and t.audience in @audiences and {Recent}{more}) by_what_one_is
        union
        select * from (select {Columns} from follows f
            join tellings t on t.network = f.network and t.audience = '{Audience.Followers}' || f.subject and t.at > f.since
            where f.network = @network and f.person = @person and {Recent}{more}) by_following
        union
        select * from (select {Columns} from sharing_requests r
            join tellings t on t.network = r.network and t.audience = '{Audience.Askers}' || r.product and t.at > r.submitted_at
            where r.network = @network and r.asker = @askedBy and r.status not in ('declined', 'withdrawn', 'not-successful') and {Recent}{more}) by_cases
        """;

    private static string IsReadOf(string table) =>
        $"exists (select 1 from telling_reads m where m.network = {table}.network and m.person = @person and m.stream = {table}.stream and m.version = {table}.version)";

    /// <param name="mostUnread">How far the unread are counted.</param>
    public static Dapper.DynamicParameters Parameters(Actor reader, DateTimeOffset now, int mostUnread = 0) => new(new
    {
        mostUnread,
        mostTold = mostUnread * Math.Max(3, Audience.Of(reader).Count), // an event may reach the person by several of its audiences
        network = reader.Network.Value,
        person = reader.Person.Value,
        askedBy = reader.Service is { } service && reader.LeadsService(service) ? service.Value : "",
        audiences = Audience.Of(reader).Select(audience => audience.Value).DefaultIfEmpty("").ToArray(),
        from = now.AddDays(-Telling.Days),
    });
}
