using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

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

    /// <summary>Also drafts of what guests alone own.</summary>
    public bool OfGuests { get; init; }

    /// <summary>What the query compares with: the leads' projects, each between spaces.</summary>
    internal string LeadMarks => $" {string.Join(' ', Leads)} ";

    public static ProductVisibility Of(Actor actor) => new(
        actor.May(Right.ReviewProducts) || actor.May(Right.ManageNetwork),
        actor.May(Right.ManageProducts) && actor.Roles.Contains(Role.ProjectLead) ? actor.Projects : [])
    {
        OfGuests = actor.May(Right.ManageNetwork),
    };
}
