using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>
/// The log as people read it: a row an event, with what it is about. Who sees it follows from what it is about; what someone follows,
/// has read and has fetched is nobody's but that person's, and a service's reports and surveys are its own.
/// </summary>
internal sealed class ActivityProjection : Projection
{
    public override int Version => 3;

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
        if (!ActivityNews.IsNews(step.Happened.GetType()))
            yield break;
        if (step.After is Implementation.Begun implementation)
        {
            yield return OfImplementation(step, implementation.As);
            yield break;
        }

        if (GroupActivity.Covers(step.Happened.GetType()))
        {
            yield return OfGroup(step);
            yield break;
        }

        if (step.Happened is WheelEvent wheel)
        {
            yield return OfWheel(step, wheel);
            yield break;
        }

        var request = step.After as SharingRequest.Begun;
        yield return Activity.Row(
            step.Entity.Network.Value,
            step.Entity.Stream,
            (long)step.Version,
            step.At,
            step.EventName,
            step.Entity.Key,
            request is null ? null : new SharingRequestId(SharingRequestKey.Of(step.Entity), request.Round).Value,
            request?.Case.Product.Value ?? (ProductOf(step.Entity)),
            request?.Case.Asker.Value,
            (step.Happened as StepPartDone)?.Step.Code(),
            (step.Happened as StepPartDone)?.By.ToString(),
            step.IsInvented,
            false);
    }

    private static string? ProductOf(EntityId entity) => entity.Kind switch
    {
        "product" or "cohort" or "implementation-support" => entity.Key,
        "interview-round" => entity.Key.Split('.')[0],
        _ => null,
    };

    /// <summary>What happens in a wheel is told to those whom it concerns; the service is the one that did it.</summary>
    private static Row OfWheel(Projected step, WheelEvent happened) => Activity.Row(
        step.Entity.Network.Value,
        step.Entity.Stream,
        (long)step.Version,
        step.At,
        step.EventName,
        step.Entity.Key,
        null,
        null,
        happened is ProposalMade or OwnerJoined or InvitationDeclined or OwnerLeft ? step.Service?.Value : null,
        null,
        null,
        step.IsInvented,
        true);

    /// <summary>An implementation is seen by whoever sees the case that it came of.</summary>
    private static Row OfImplementation(Projected step, ImplementationBegun begun) => Activity.Row(
        step.Entity.Network.Value,
        step.Entity.Stream,
        (long)step.Version,
        step.At,
        step.EventName,
        step.Entity.Key,
        new SharingRequestId(new(begun.Product, begun.Service), begun.Round).Value,
        begun.Product.Value,
        begun.Service.Value,
        null,
        null,
        step.IsInvented,
        false);

    private static Row OfGroup(Projected step) => Activity.Row(
        step.Entity.Network.Value,
        step.Entity.Stream,
        (long)step.Version,
        step.At,
        step.EventName,
        GroupActivity.SubjectOf(step),
        null,
        null,
        null,
        null,
        null,
        step.IsInvented,
        GroupActivity.ToldOnly.Contains(step.Happened.GetType()));
}
