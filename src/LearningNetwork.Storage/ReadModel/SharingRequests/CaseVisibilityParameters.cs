using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

internal static class CaseVisibilityParameters
{
    /// <summary>
    /// What a statement that keeps to a reader's cases asks for: <c>@network</c>, <c>@all</c>, <c>@asker</c> (empty for none) and
    /// <c>@projects</c> (never empty, since a database makes nothing of an empty list), and whatever else the statement names.
    /// </summary>
    public static DynamicParameters Parameters(this CaseVisibility visibility, NetworkId network, object? more = null)
    {
        var parameters = new DynamicParameters(more);
        parameters.AddDynamicParams(new
        {
            network = network.Value,
            all = visibility.All,
            asker = visibility.Asker?.Value ?? "",
            projects = visibility.Owners.Select(project => project.Value).DefaultIfEmpty("").ToArray(),
        });
        return parameters;
    }
}
