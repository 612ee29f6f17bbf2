using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Calendars;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>The log as people read it: a row an event, with what it is about. Who sees it follows from what it is about; what someone follows, has read and has fetched is nobody's but that person's.</summary>
internal sealed class ActivityProjection : Projection
{
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
    ],
    ["network, at", "network, request"]);

    public override IReadOnlyList<Table> Tables { get; } = [Activity];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.Happened is AttentionEvent or UptakeEvent or CalendarFeedEvent)
            yield break;
        if (step.After is Implementation.Begun implementation)
        {
            yield return OfImplementation(step, implementation.As);
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
            request?.Case.Product.Value ?? (step.Entity.Kind is "product" or "cohort" ? step.Entity.Key : null),
            request?.Case.Asker.Value,
            (step.Happened as StepPartDone)?.Step.Code(),
            (step.Happened as StepPartDone)?.By.ToString(),
            step.IsInvented);
    }

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
        step.IsInvented);

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
        step.IsInvented);
}
