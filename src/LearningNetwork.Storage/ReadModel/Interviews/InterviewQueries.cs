using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Interviews;

/// <summary>
/// Rounds of interviews and what was found. What is found of a round as a whole is for everyone in the network; what was said at a
/// service is for that service and for whoever holds the round, and never for the coordinator, who supervises the services too.
/// </summary>
public sealed class InterviewQueries(ReadDatabase database)
{
    private const string Columns = """
        r.id, r.product, coalesce(p.title, r.product) as product_title, r.version, r.content,
        n.stream is not null as invented,
        (select count(*) from interview_findings f where f.network = r.network and f.round = r.id and not f.of_service) as findings
        """;

    private const string From = """
        from interview_rounds r
        left join products p on p.network = r.network and p.id = r.product
        left join invented n on n.network = r.network and n.stream = r.network || '/interview-round/' || r.id
        where r.network = @network
        """;

    /// <summary>The rounds, the latest first.</summary>
    /// <param name="product">Only those about this product; null for all.</param>
    public Task<IReadOnlyList<RoundRow>> List(NetworkId network, ProductId? product, int take, CancellationToken cancellation) => database.Query<RoundRow>(
        $"select {Columns} {From} and (@product = '' or r.product = @product) order by r.from_on desc, r.id limit @take",
        new { network = network.Value, product = product?.Value ?? "", take },
        cancellation);

    /// <summary>A round, or null where there is none of that id: two statements.</summary>
    public async Task<RoundView?> Find(InterviewRoundId id, Actor reader, CancellationToken cancellation)
    {
        var network = reader.Network.Value;
        if (await database.Find<RoundRow>($"select {Columns} {From} and r.id = @id", new { network, id = id.Value }, cancellation) is not { } row)
            return null;
        var content = row.Round;
        var findings = await database.Query<FindingRow>(
            """
            select f.number, f.voice, f.said, f.asked, x.lang as language, x.body, f.service, s.name as service_name
            from interview_findings f left join texts x on x.id = f.text left join services s on s.network = f.network and s.id = f.service
            where f.network = @network and f.round = @id and (not f.of_service or (@holds and f.service is not null) or f.service = @service)
            order by f.number
            """,
            new { network, id = id.Value, holds = SeesServices(reader, content), service = reader.May(Right.SeeOwnRequests) ? reader.Service?.Value ?? "" : "" },
            cancellation);
        return new(row, content, findings);
    }

    private static bool SeesServices(Actor reader, InterviewContent content) =>
        !reader.May(Right.SeeAllRequests) && InterviewAccess.Holds(reader, content.As.Owners);
}
