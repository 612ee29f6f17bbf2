using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>Which wheels someone may see: those that the own service owns or is asked to own; and the coordinator those that their owners have shared, the plan alone.</summary>
/// <param name="Service">The reader's own service, where the role lets it see wheels.</param>
/// <param name="Shared">Whether what is shared with the network is seen.</param>
public sealed record WheelVisibility(ServiceId? Service, bool Shared)
{
    public static WheelVisibility Of(Actor actor) => new(actor.May(Right.SeeOwnWheels) ? actor.Service : null, actor.May(Right.SeeSharedWheels));

    /// <summary>A condition on a table <c>w</c> of wheels, for the parameters of <see cref="Parameters"/>.</summary>
    internal const string Sees = """
        w.network = @network and ((@shared and w.shared)
            or exists (select 1 from wheel_owners v where v.network = w.network and v.service = @service and v.wheel = w.id))
        """;

    internal Dapper.DynamicParameters Parameters(NetworkId network) => new(new { network = network.Value, service = Service?.Value ?? "", shared = Shared });
}
