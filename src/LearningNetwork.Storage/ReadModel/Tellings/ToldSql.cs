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
    public const string Told = $"""
        select {Columns} from tellings t where t.network = @network and t.audience in @audiences and {Recent}
        union
        select {Columns} from follows f
        join tellings t on t.network = f.network and t.audience = '{Audience.Followers}' || f.subject and t.at > f.since
        where f.network = @network and f.person = @person and {Recent}
        union
        select {Columns} from sharing_requests r
        join tellings t on t.network = r.network and t.audience = '{Audience.Askers}' || r.product and t.at > r.submitted_at
        where r.network = @network and r.asker = @askedBy and r.status not in ('declined', 'withdrawn', 'not-successful') and {Recent}
        """;

    /// <summary>Whether the person has read an event of <c>told</c>.</summary>
    public const string IsRead =
        "exists (select 1 from telling_reads m where m.network = told.network and m.person = @person and m.stream = told.stream and m.version = told.version)";

    public static Dapper.DynamicParameters Parameters(Actor reader, DateTimeOffset now) => new(new
    {
        network = reader.Network.Value,
        person = reader.Person.Value,
        askedBy = reader.Service is { } service && reader.LeadsService(service) ? service.Value : "",
        audiences = Audience.Of(reader).Select(audience => audience.Value).DefaultIfEmpty("").ToArray(),
        from = now.AddDays(-Telling.Days),
    });
}
