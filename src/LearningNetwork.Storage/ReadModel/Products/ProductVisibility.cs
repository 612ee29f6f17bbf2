using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>Which products a reader sees: those that are assessed, and before that the own projects' ones; working group and coordinator see all (domain-rules, 'Products').</summary>
/// <param name="All">Also those that nobody has assessed.</param>
/// <param name="Leads">The projects whose products the reader sees before they are assessed.</param>
public sealed record ProductVisibility(bool All, ValueList<ProjectId> Leads)
{
    /// <summary>What the query compares with: the leads' projects, each between spaces.</summary>
    internal string LeadMarks => $" {string.Join(' ', Leads)} ";

    internal const string Sql = """
        (p.assessed or @all or exists (
            select 1 from product_owners own
            where own.network = p.network and own.product = p.id and @leads like '% ' || own.project || ' %'))
        """;

    public static ProductVisibility Of(Actor actor) => new(
        actor.May(Right.ReviewProducts) || actor.May(Right.ManageNetwork),
        actor.May(Right.ManageProducts) ? actor.Projects : []);
}
