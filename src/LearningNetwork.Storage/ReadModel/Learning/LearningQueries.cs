using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Learning;

/// <summary>What pages and API ask about what projects learn. All of the network see it, but for an experiment's notes.</summary>
public sealed class LearningQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        x.id AS Id, x.project AS Project, j.name AS ProjectName, x.title AS Title, x.status AS Status, x.since AS Since, x.ended_on AS EndedOn, x.outcome AS Outcome,
        x.conduct AS Conduct, x.product AS Product, x.version AS Version,
        EXISTS (SELECT 1 FROM invented i WHERE i.network = x.network AND i.stream = x.network || '/experiment/' || x.id) AS Invented
        """;

    /// <summary>What a project has learnt, or null where there is no such project: three statements.</summary>
    public async Task<LearningView?> OfProject(NetworkId network, ProjectId project, CancellationToken cancellation)
    {
        var parameters = new { network = network.Value, project = project.Value, owner = $"{LearningDecider.Decider.Kind}/{project}" };
        var book = await database.Find<BookRow>(
            """
            SELECT j.id AS Project, j.number AS Number, j.name AS Name, COALESCE(l.version, 0) AS Version, l.content AS Content,
                EXISTS (SELECT 1 FROM invented i WHERE i.network = j.network AND i.stream = j.network || '/project-learning/' || j.id) AS Invented
            FROM projects j LEFT JOIN project_learning l ON l.network = j.network AND l.project = j.id
            WHERE j.network = @network AND j.id = @project
            """,
            parameters,
            cancellation);
        if (book is null)
            return null;
        var parts = await database.Query<PartRow>(
            $"""
            SELECT {Columns}, NULL AS Vote, x.sort_key AS SortKey FROM experiments x JOIN projects j ON j.network = x.network AND j.id = x.project
            WHERE x.network = @network AND x.project = @project
            UNION ALL
            SELECT v.id, v.project, '', v.meeting, CASE WHEN v.closed THEN 'Closed' ELSE 'Open' END, v.held_on, NULL, NULL, '', NULL, v.version,
                EXISTS (SELECT 1 FROM invented i WHERE i.network = v.network AND i.stream = v.network || '/idea-vote/' || v.id), v.content, v.id
            FROM idea_votes v WHERE v.network = @network AND v.project = @project
            ORDER BY 14, 1
            """,
            parameters,
            cancellation);
        var texts = await Texts(parameters.network, parameters.owner, withNotes: false, cancellation);
        return new(
            book.Project,
            book.Number,
            book.Name,
            book.Invented,
            book.Version,
            book.Content is null ? LearningBook.Empty : Read<LearningBook>(book.Content),
            [.. parts.Where(part => part.Vote is null)],
            [.. parts.Where(part => part.Vote is not null).Select(part => new VoteRow(part.Id, part.Title, part.Since, part.Status == "Closed", part.Invented, Read<VoteContent>(part.Vote!)))],
            texts);
    }

    /// <param name="withNotes">Whether the reader is one of the project's own people; asked with what the experiment says of its owners.</param>
    public async Task<ExperimentView?> Experiment(NetworkId network, ExperimentId id, Func<ExperimentContent, bool> withNotes, CancellationToken cancellation)
    {
        var row = await database.Find<WholeRow>(
            $"""
            SELECT {Columns}, x.content AS Content, p.title AS ProductTitle, COALESCE(p.assessed, @no) AS ProductIsOpen
            FROM experiments x JOIN projects j ON j.network = x.network AND j.id = x.project
            LEFT JOIN products p ON p.network = x.network AND p.id = x.product
            WHERE x.network = @network AND x.id = @id
            """,
            new { network = network.Value, id = id.Value, no = false },
            cancellation);
        if (row is null)
            return null;
        var content = Read<ExperimentContent>(row.Content);
        var texts = await Texts(network.Value, $"{ExperimentDecider.Decider.Kind}/{id}", withNotes(content), cancellation);
        return new(row, content, row.ProductTitle, row.ProductIsOpen, texts);
    }

    /// <summary>The experiments of the network, by project and title: one statement.</summary>
    public Task<IReadOnlyList<ExperimentRow>> Experiments(NetworkId network, string? project, int take, CancellationToken cancellation) => database.Query<ExperimentRow>(
        $"""
        SELECT {Columns} FROM experiments x JOIN projects j ON j.network = x.network AND j.id = x.project
        WHERE x.network = @network AND (@project IS NULL OR x.project = @project)
        ORDER BY x.project, x.sort_key, x.id LIMIT @take
        """,
        new { network = network.Value, project, take },
        cancellation);

    /// <summary>What is marked with a rule of conduct, experiments and assessed products: one statement.</summary>
    public Task<IReadOnlyList<ConductRow>> Conduct(NetworkId network, CancellationToken cancellation) => database.Query<ConductRow>(
        """
        SELECT 'experiment' AS Kind, x.id AS Id, x.title AS Title, j.name AS Project, x.conduct AS Conduct,
            EXISTS (SELECT 1 FROM invented i WHERE i.network = x.network AND i.stream = x.network || '/experiment/' || x.id) AS Invented
        FROM experiments x JOIN projects j ON j.network = x.network AND j.id = x.project
        WHERE x.network = @network AND x.conduct <> ''
        UNION ALL
        SELECT 'product', p.id, p.title, (SELECT MIN(j.name) FROM product_owners o JOIN projects j ON j.network = o.network AND j.id = o.project WHERE o.network = p.network AND o.product = p.id),
            p.conduct, EXISTS (SELECT 1 FROM invented i WHERE i.network = p.network AND i.stream = p.network || '/product/' || p.id)
        FROM products p
        WHERE p.network = @network AND p.assessed AND p.conduct <> ''
        ORDER BY 3, 2
        """,
        new { network = network.Value },
        cancellation);

    public async Task<VoteView?> Vote(NetworkId network, IdeaVoteId id, CancellationToken cancellation)
    {
        var row = await database.Find<VoteWhole>(
            """
            SELECT v.id AS Id, v.project AS Project, j.name AS ProjectName, v.version AS Version, v.content AS Content,
                EXISTS (SELECT 1 FROM invented i WHERE i.network = v.network AND i.stream = v.network || '/idea-vote/' || v.id) AS Invented
            FROM idea_votes v JOIN projects j ON j.network = v.network AND j.id = v.project
            WHERE v.network = @network AND v.id = @id
            """,
            new { network = network.Value, id = id.Value },
            cancellation);
        return row is null ? null : new(row.Id, row.Project, row.ProjectName, row.Invented, row.Version, Read<VoteContent>(row.Content));
    }

    private async Task<IReadOnlyDictionary<string, CaseText>> Texts(string network, string owner, bool withNotes, CancellationToken cancellation) =>
        (await database.Query<TextRow>(
            "SELECT t.id AS Id, t.lang AS Language, t.body AS Body FROM learning_texts l JOIN texts t ON t.id = l.text WHERE l.network = @network AND l.owner = @owner AND (@withNotes OR NOT l.is_note)",
            new { network, owner, withNotes },
            cancellation)).Where(row => row.Body is not null).ToDictionary(row => row.Id, row => new CaseText(row.Language, row.Body!));

    private T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, registry.Json)!;

    private sealed record BookRow
    {
        public string Project { get; init; } = "";

        public string Number { get; init; } = "";

        public string Name { get; init; } = "";

        public int Version { get; init; }

        public string? Content { get; init; }

        public bool Invented { get; init; }
    }

    private sealed record PartRow : ExperimentRow
    {
        public string? Vote { get; init; }
    }

    private sealed record WholeRow : ExperimentRow
    {
        public string Content { get; init; } = "";

        public string? ProductTitle { get; init; }

        public bool ProductIsOpen { get; init; }
    }

    private sealed record VoteWhole
    {
        public string Id { get; init; } = "";

        public string Project { get; init; } = "";

        public string ProjectName { get; init; } = "";

        public int Version { get; init; }

        public string Content { get; init; } = "";

        public bool Invented { get; init; }
    }
}
