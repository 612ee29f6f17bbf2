using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>
/// The log as people read it: a row an event, with what it is about. Who sees it follows from what it is about; what someone follows,
/// has read and has fetched is nobody's but that person's, and a service's reports and surveys are its own.
/// </summary>
internal sealed class ActivityProjection : Projection
{
    public override int Version => 4;

    private static readonly Table Activity = new("activity", KeyColumns: 3,
    [
        new("network", ColumnType.Text),
        new("stream", ColumnType.Text),
        new("version", ColumnType.Number),
        new("at", ColumnType.Moment),
        new("event", ColumnType.Text),
        new("subject", ColumnType.Text),
        new("request", ColumnType.Text),
        new("product", ColumnType.Text),
        new("asker", ColumnType.Text),
        new("detail", ColumnType.Text),
        new("side", ColumnType.Text),
        new("invented", ColumnType.Flag),
        new("told_only", ColumnType.Flag),
    ],
    ["network, at", "network, request"]);

    public override IReadOnlyList<Table> Tables { get; } = [Activity];

    public override IEnumerable<Row> Rows(Projected step)
    {
        var happened = step.Happened.GetType();
        if (!ActivityNews.IsNews(happened))
            return [];
        return
        [
            step switch
            {
                { After: Implementation.Begun implementation } => OfImplementation(step, implementation.As),
                { Happened: WheelEvent wheel } => OfWheel(step, wheel),
                { Happened: ChapterReminded due } => RowOf(step, step.Entity.Key, detail: due.Chapter.ToString(), toldOnly: true),
                { Happened: ServicesReminded } => RowOf(step, step.Entity.Key, toldOnly: true),
                _ when GroupActivity.Covers(happened) => RowOf(step, GroupActivity.SubjectOf(step), toldOnly: GroupActivity.ToldOnly.Contains(happened)),
                { After: SharingRequest.Begun request } => OfCase(step, request),
                _ => RowOf(step, step.Entity.Key, product: ProductOf(step.Entity)),
            },
        ];
    }

    private static string? ProductOf(EntityId entity) => entity.Kind switch
    {
        "product" or "cohort" or "implementation-support" => entity.Key,
        "interview-round" => entity.Key.Split('.')[0],
        _ => null,
    };

    private static Row OfCase(Projected step, SharingRequest.Begun request) => RowOf(
        step,
        step.Entity.Key,
        new SharingRequestId(SharingRequestKey.Of(step.Entity), request.Round).Value,
        request.Case.Product.Value,
        request.Case.Asker.Value,
        (step.Happened as StepPartDone)?.Step.Code(),
        (step.Happened as StepPartDone)?.By.ToString());

    /// <summary>An implementation is seen by whoever sees the case that it came of.</summary>
    private static Row OfImplementation(Projected step, ImplementationBegun begun) => RowOf(
        step, step.Entity.Key, new SharingRequestId(new(begun.Product, begun.Service), begun.Round).Value, begun.Product.Value, begun.Service.Value);

    /// <summary>What happens in a wheel is told to those whom it concerns; the service is the one that did it.</summary>
    private static Row OfWheel(Projected step, WheelEvent happened) => RowOf(
        step,
        step.Entity.Key,
        asker: happened is ProposalMade or OwnerJoined or InvitationDeclined or OwnerLeft ? step.Service?.Value : null,
        toldOnly: true);

    private static Row RowOf(
        Projected step,
        string subject,
        string? request = null,
        string? product = null,
        string? asker = null,
        string? detail = null,
        string? side = null,
        bool toldOnly = false) =>
        Activity.Row(
            step.Entity.Network.Value,
            step.Entity.Stream,
            (long)step.Version,
            step.At,
            step.EventName,
            subject,
            request,
            product,
            asker,
            detail,
            side,
            step.IsInvented,
            toldOnly);
}
