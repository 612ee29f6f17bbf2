using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>Whom a round of a case is addressed to is settled when it begins, so an answer never changes.</summary>
internal sealed class CaseOwnersAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutCaseOwners;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var owners = await database.Query<string>(
            "select project from sharing_request_owners where network = @network and id = @id order by project",
            new { network = network.Value, id = ((AboutCaseOwners)question).Request.Value },
            cancellation);
        return owners.Count == 0 ? null : new CaseOwners(owners.Select(owner => new ProjectId(owner)).ToValueList());
    }
}
