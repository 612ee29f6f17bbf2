using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Projects;

internal sealed class ProjectFactAnswers : IFactAnswers
{
    public bool Knows(Question question) => question is AboutProject;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        var asked = ((AboutProject)question).Project;
        var rows = await database.Query<FactRow>(
            """
            select j.name, q.party
            from projects j left join project_parties q on q.network = j.network and q.project = j.id and q.kind = 'service'
            where j.network = @network and j.id = @id
            order by q.place
            """,
            new { network = network.Value, id = asked.Value },
            cancellation);
        return rows.Count == 0
            ? null
            : new ProjectFacts(asked, rows[0].Name, rows.Where(row => row.Party is not null).Select(row => new ServiceId(row.Party!)).ToValueList());
    }

    private sealed record FactRow
    {
        public required string Name { get; init; }

        public string? Party { get; init; }
    }
}
