using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>
/// Which products a reader sees: those that are assessed; what is sent in, the own projects', and for working group and coordinator
/// all; drafts, the own only (domain-rules, 'Products'). The same as <see cref="ProductRights.Sees"/>, as a question to the database.
/// </summary>
/// <param name="All">Also what is sent in and not assessed.</param>
/// <param name="Leads">The projects whose products the reader sees whatever has become of them.</param>
public sealed record ProductVisibility(bool All, ValueList<ProjectId> Leads)
{
    /// <summary>Over <c>products p</c>.</summary>
    internal const string Sql = """
        (p.assessed or (@all and not p.draft) or (@guests and p.owners = '') or exists (
            select 1 from product_owners own
            where own.network = p.network and own.product = p.id and @leads like '% ' || own.project || ' %'))
        """;

    /// <summary>Over <c>products p</c>: whether the reader's service has a request that opens the materials.</summary>
    internal static readonly string LetInSql = $"""
        exists (
            select 1 from sharing_requests mine
            where mine.network = p.network and mine.product = p.id and mine.asker = @asker and mine.status in ({Opening}))
        """;

    private static string Opening => string.Join(
        ", ", Enum.GetValues<CaseStatus>().Where(status => status.OpensMaterials()).Select(status => $"'{status.Code()}'"));

    /// <summary>Also drafts of what guests alone own.</summary>
    public bool OfGuests { get; init; }

    /// <summary>The reader's service, whose requests open materials; null for none.</summary>
    public ServiceId? Asker { get; init; }

    /// <summary>The same for all readers who see the same products in a list.</summary>
    public string Seen => $"{(All ? "all" : "assessed")} {(OfGuests ? "guests" : "")} {string.Join(' ', Leads)}";

    /// <summary>What the two conditions compare with; the leads' projects stand each between spaces.</summary>
    internal DynamicParameters Parameters(NetworkId network) => new(new
    {
        network = network.Value,
        all = All,
        guests = OfGuests,
        leads = $" {string.Join(' ', Leads)} ",
        asker = Asker?.Value ?? "",
    });

    public static ProductVisibility Of(Actor actor) => new(
        actor.May(Right.ReviewProducts) || actor.May(Right.ManageNetwork),
        actor.May(Right.ManageProducts) && actor.Roles.Contains(Role.ProjectLead) ? actor.Projects : [])
    {
        OfGuests = actor.May(Right.ManageNetwork),
        Asker = actor.May(Right.SeeOwnRequests) ? actor.Service : null,
    };
}
