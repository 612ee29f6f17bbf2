using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using static LearningNetwork.Domain.Products.Product;

namespace LearningNetwork.Domain.Products;

/// <summary>Who may do what to a product, and who sees it (domain-rules, 'Products').</summary>
public static class ProductRights
{
    /// <summary>A lead of a project that owns it; of what guests alone own, the coordinator, who admits them (ours).</summary>
    public static bool Owns(this Actor actor, IReadOnlyCollection<ProjectId> owners) => owners.Count == 0
        ? actor.May(Right.ManageNetwork)
        : actor.May(Right.ManageProducts) && actor.LeadsAnyOf(owners);

    /// <summary>Everybody sees what is assessed; what is sent in its owners, the working group and the coordinator; a draft its owners only.</summary>
    public static bool Sees(this Actor actor, Registered product) => product switch
    {
        Assessed => actor.May(Right.SeeCatalogue),
        NotAssessed => actor.Owns(product.Card.As.Owners) || actor.May(Right.ReviewProducts) || actor.May(Right.ManageNetwork),
        _ => actor.Owns(product.Card.As.Owners),
    };

    /// <summary>Why this actor may not send this command; null where there is nothing against it. What one does not see is not there.</summary>
    internal static Refusal? WhyNot(Product state, ProductCommand command, Actor actor) => (state, command) switch
    {
        // Who states an axis is kept with it, so even the program reviews only in the group's name.
        (_, ReviewProduct) => actor.May(Right.ReviewProducts) ? null : Refusals.NotAllowed,
        (Registered s, ReportDeadLink) => !actor.May(Right.SeeCatalogue) ? Refusals.NotAllowed : actor.Sees(s) ? null : Refusals.NotFound,
        (_, ReportDeadLink) => actor.May(Right.SeeCatalogue) ? null : Refusals.NotAllowed,
        _ when actor.IsProgram() => null,
        _ when !MayOwn(actor) => Refusals.NotAllowed,
        (NotRegistered, RegisterProduct c) => WhyNotRegister(c, actor),
        (Registered s, _) when !actor.Sees(s) => Refusals.NotFound,
        (Registered { Card.As.Owners: var owners }, _) when !actor.Owns(owners) => owners.Count == 0 || !actor.May(Right.ManageProducts)
            ? Refusals.NotAllowed
            : ProductRefusals.NotAnOwnersLead,
        _ => null,
    };

    private static bool MayOwn(Actor actor) => actor.May(Right.ManageProducts) || actor.May(Right.ManageNetwork);

    private static Refusal? WhyNotRegister(RegisterProduct command, Actor actor) => command switch
    {
        { Owners.Count: 0, Guests.Count: > 0 } => actor.May(Right.ManageNetwork) ? null : Refusals.NotAllowed,
        _ when !actor.May(Right.ManageProducts) => Refusals.NotAllowed,
        _ => actor.LeadsAnyOf(command.Owners) ? null : ProductRefusals.NotAnOwnersLead,
    };

    /// <summary>Who may have a material of a product that they see: what is open, everyone; else the owners, and services that have been let in.</summary>
    /// <param name="letIn">Whether the reader's service has a request for the product that was accepted and goes on.</param>
    public static bool MayTake(MaterialAccess access, bool isOwner, bool letIn) => access == MaterialAccess.Open || isOwner || letIn;
}
