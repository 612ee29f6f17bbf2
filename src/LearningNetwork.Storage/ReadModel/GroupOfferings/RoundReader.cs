using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>Who reads of rounds: places and attendance of a service are seen by that service and by those who run the round; everyone else sees totals.</summary>
/// <param name="Service">The service whose own is seen; null for none.</param>
/// <param name="Leader">The group leader that the reader is; null for none.</param>
public sealed record RoundReader(NetworkId Network, ServiceId? Service, GroupLeaderId? Leader)
{
    public static RoundReader Of(Actor actor) => new(
        actor.Network,
        actor.May(Right.BookPlaces) || actor.Roles.Contains(Role.ServiceWorker) ? actor.Service : null,
        actor.May(Right.LeadRounds) ? GroupLeaderId.Of(actor) : null);

    internal Dapper.DynamicParameters Parameters(object? more = null)
    {
        var parameters = new Dapper.DynamicParameters(new { network = Network.Value, service = Service?.Value ?? "", leader = Leader?.Value ?? "" });
        if (more is not null)
            parameters.AddDynamicParams(more);
        return parameters;
    }
}
