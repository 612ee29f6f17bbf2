using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>What is being brought into use, within what the reader may see of cases, and the statuses that were published.</summary>
public sealed class ImplementationQueries(ReadDatabase database)
{
    private const int MostStatuses = 50;

    private const string Inside = """
        (i.service = @asker or exists (
            select 1 from implementation_owners o where o.network = i.network and o.id = i.id and o.project in @projects))
        """;

    /// <summary>Those of the reader's projects that handed it over: no others change what the reader sees.</summary>
    private const string ReadersProject = """
        (select min(o.project) from implementation_owners o where o.network = i.network and o.id = i.id and o.project in @projects)
        """;

    private const string Latest = """
        left join published_statuses l on l.network = i.network and l.subject = 'implementation/' || i.id and l.version = (
            select max(m.version) from published_statuses m where m.network = i.network and m.subject = 'implementation/' || i.id)
        left join texts x on x.id = l.text
        """;

    private const string Shown = $"""
        i.id, i.product, coalesce(p.title, i.product) as product_title, i.service, coalesce(s.name, i.service) as service_name, i.round, i.begun_at,
            i.light, i.light_on, x.lang as text_language, x.body as text, l.at, n.stream is not null as invented, {Inside} as inside,
            i.version, i.stage, i.stage_on, i.counted_on, i.fragile, i.families, i.sessions, i.support_on, i.next_due, {ReadersProject} as readers_project
        """;

    private const string From = $"""
        from implementations i
        left join products p on p.network = i.network and p.id = i.product
        left join services s on s.network = i.network and s.id = i.service
        left join implementation_supports u on u.network = i.network and u.product = i.product
        left join invented n on n.network = i.network and n.stream = i.network || '/implementation/' || i.id
        {Latest}
        where i.network = @network and (@all or {Inside})
        """;

    /// <summary>Those that the reader may see, by product and service: one statement.</summary>
    /// <param name="project">Only those that this project handed over; null for all.</param>
    /// <param name="product">Only those of this product; null for all.</param>
    public Task<IReadOnlyList<ImplementationRow>> List(NetworkId network, CaseVisibility visibility, ProjectId? project, string? product, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network, new { project = project?.Value ?? "", product = product ?? "", take });
        return database.Query<ImplementationRow>(
            $"""
            select {Shown} {From} and (@product = '' or i.product = @product) and (@project = '' or exists (
                select 1 from implementation_owners w where w.network = i.network and w.id = i.id and w.project = @project))
            order by coalesce(p.sort_key, i.product), coalesce(s.sort_key, i.service), i.id limit @take
            """,
            parameters,
            cancellation);
    }

    /// <summary>One of them, or null where the reader may see none of that id.</summary>
    public Task<ImplementationRow?> Find(NetworkId network, CaseVisibility visibility, ImplementationId id, CancellationToken cancellation) =>
        database.Find<ImplementationRow>($"select {Shown} {From} and i.id = @id", visibility.Parameters(network, new { id = id.Value }), cancellation);

    /// <summary>One of them whole, with what its product's owners offer: two statements.</summary>
    public async Task<ImplementationView?> View(NetworkId network, CaseVisibility visibility, ImplementationId id, CancellationToken cancellation)
    {
        var row = await database.Find<WholeRow>(
            $"""
            select {Shown}, i.content, u.content as support, p.content as product_content, p.resource_level, (
                select max(a.case_workers + a.leaders) from cohort_attendance a
                where a.network = i.network and a.product = i.product and a.service = i.service) as came
            {From} and i.id = @id
            """,
            visibility.Parameters(network, new { id = id.Value }),
            cancellation);
        if (row is null)
            return null;
        var content = ImplementationContent.Read(row.Content);
        var ids = content.Texts.Select(text => text.Id).DefaultIfEmpty("").ToArray();
        var texts = await database.Query<TextRow>("select id, lang as language, body from texts where id in @ids", new { ids }, cancellation);
        return new(
            row, content, texts.ToDictionary(text => text.Id, text => new CaseText(text.Language, text.Body)),
            row.Support is null ? SupportContent.None : SupportContent.Read(row.Support),
            row.ProductContent is null ? [] : Products.ProductContent.Read(row.ProductContent).Kernel,
            row.Came);
    }

    /// <summary>What was published of an implementation, the latest first. Whether the reader may see it is asked of <see cref="Find"/>.</summary>
    public Task<IReadOnlyList<StatusRow>> Statuses(NetworkId network, ImplementationId id, CancellationToken cancellation) =>
        Statuses(network, $"implementation/{id}", cancellation);

    /// <summary>What was published of a project, the latest first; everyone in the network sees it.</summary>
    public Task<IReadOnlyList<StatusRow>> Statuses(NetworkId network, ProjectId project, CancellationToken cancellation) =>
        Statuses(network, $"project/{project}", cancellation);

    private Task<IReadOnlyList<StatusRow>> Statuses(NetworkId network, string subject, CancellationToken cancellation) => database.Query<StatusRow>(
        """
        select t.light, t.light_on, x.lang as text_language, x.body as text, t.at
        from published_statuses t left join texts x on x.id = t.text
        where t.network = @network and t.subject = @subject order by t.version desc limit @most
        """,
        new { network = network.Value, subject, most = MostStatuses },
        cancellation);

    private sealed record WholeRow : ImplementationRow
    {
        public string Content { get; init; } = "";

        public string? Support { get; init; }

        public string? ProductContent { get; init; }

        public int? Came { get; init; }
    }

    private sealed record TextRow
    {
        public string Id { get; init; } = "";

        public string Language { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
