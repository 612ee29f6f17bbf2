using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Products.Product;

namespace LearningNetwork.Domain.Products;

/// <summary>What may happen to a product, and who may make it happen (domain-rules, 'Products').</summary>
internal static class ProductDecisions
{
    public static Decision Decide(Product state, ProductCommand command, Facts facts, DecisionContext context)
    {
        if (NotAllowed(state, command, context.Actor) is { } no)
            return no;
        if (ProductFields.Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotRegistered, RegisterProduct c) => Register(c, facts),
            (NotRegistered, _) => Refusals.NotFound,
            (Registered s, RegisterProduct c) => s.Card.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Registered s, DescribeProduct c) => Describe(s.Card, c),
            (Registered s, NameContact c) => Name(s.Card, c, facts, context),
            (Registered s, RemoveContact c) => s.Card.ContactOf(c.Service, c.Role) is null ? Decision.Nothing : new ContactRemoved(c.Service, c.Role),
            (Registered s, ConfirmContact c) => Confirm(s.Card, c),
            (Registered s, SetOwnSteps c) => SetSteps(s.Card, c),
            (Registered s, ReviewProduct c) => Review(s, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    /// <summary>Reviews are the working group's alone: who states an axis is kept with it, so even the program reviews only in the group's name.</summary>
    private static Refusal? NotAllowed(Product state, ProductCommand command, Actor actor) => (state, command) switch
    {
        (_, ReviewProduct) => actor.May(Right.ReviewProducts) ? null : Refusals.NotAllowed,
        _ when actor.IsProgram() => null,
        _ when !actor.May(Right.ManageProducts) => Refusals.NotAllowed,
        (NotRegistered, RegisterProduct c) => actor.LeadsAnyOf(c.Owners) ? null : ProductRefusals.NotAnOwnersLead,
        (Registered s, _) => actor.LeadsAnyOf(s.Card.As.Owners) ? null : ProductRefusals.NotAnOwnersLead,
        _ => null,
    };

    private static Decision Register(RegisterProduct command, Facts facts)
    {
        foreach (var project in command.Owners)
        {
            if (facts.Of(new AboutProject(project)) is null)
                return ProjectRefusals.UnknownProject(project);
        }

        foreach (var service in command.Developers)
        {
            if (facts.Of(new AboutService(service)) is null)
                return ServiceRefusals.UnknownService(service);
        }

        return AsEvent(command);
    }

    private static Decision Describe(ProductCard card, DescribeProduct command)
    {
        var title = command.Title?.Trim() is { } written && written != card.Title ? written : null;
        var description = command.Description?.Ref is { } text && text != card.Description ? text : null;
        return title is null && description is null ? Decision.Nothing : new ProductDescribed(title, description);
    }

    private static Decision Name(ProductCard card, NameContact command, Facts facts, DecisionContext context)
    {
        if (card.ContactOf(command.Service, command.Role) is not null)
            return Decision.Nothing;
        return facts.Of(new AboutService(command.Service)) is null
            ? ServiceRefusals.UnknownService(command.Service)
            : new ContactNamed(command.Service, command.Role, context.Today);
    }

    private static Decision Confirm(ProductCard card, ConfirmContact command) => card.ContactsConfirmedOn switch
    {
        null => ProductRefusals.NoContactToConfirm,
        { } confirmed when confirmed >= command.On => Decision.Nothing,
        _ => new ContactsConfirmed(command.On),
    };

    private static Decision SetSteps(ProductCard card, SetOwnSteps command)
    {
        var steps = command.Steps.Where(step => step != RoutineStep.InUse).Distinct().ToValueList();
        return steps.Equals(card.OwnSteps) ? Decision.Nothing : new OwnStepsSet(steps);
    }

    private static Decision Review(Registered state, ReviewProduct command, DecisionContext context)
    {
        var review = new Review(
            command.Recommendation, command.ResourceLevel, command.Maturity, command.Islands.Distinct().Order().ToValueList(),
            command.ReviewedOn, context.Actor.Person, command.Source.Trim(), command.Reasons?.Ref,
            command.WordedAs, command.ResourceRemark?.Trim(), command.SaidUnderTrial);
        return state is Assessed assessed && assessed.Reviews.Contains(review) ? Decision.Nothing : new ProductReviewed(review);
    }

    private static ProductRegistered AsEvent(RegisterProduct command) => new(
        command.Title.Trim(),
        command.Kind,
        command.Owners.Distinct().ToValueList(),
        command.Developers.Distinct().ToValueList(),
        command.Description?.Ref);
}
