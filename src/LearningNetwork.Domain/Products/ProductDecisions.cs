using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Products.Product;

namespace LearningNetwork.Domain.Products;

/// <summary>What may happen to a product (domain-rules, 'Products'). Who may make it happen stands in <see cref="ProductRights"/>.</summary>
internal static class ProductDecisions
{
    public static Decision Decide(Product state, ProductCommand command, Facts facts, DecisionContext context)
    {
        if (ProductRights.WhyNot(state, command, context.Actor) is { } no)
            return no;
        if (ProductFields.Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotRegistered, RegisterProduct c) => ProductRegistrations.Register(c, facts, context),
            (NotRegistered, _) => Refusals.NotFound,
            (Registered s, RegisterProduct c) => s.Card.As == ProductRegistrations.AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Registered s, DescribeProduct c) => ProductRegistrations.Describe(s.Card, c),
            (Registered s, SubmitProduct) => ProductRegistrations.Submit(s, context),
            (Registered s, NameContact c) => ProductRegistrations.Name(s.Card, c, facts, context),
            (Registered s, RemoveContact c) => s.Card.ContactOf(c.Service, c.Role) is null ? Decision.Nothing : new ContactRemoved(c.Service, c.Role),
            (Registered s, ConfirmContact c) => ProductRegistrations.Confirm(s.Card, c),
            (Registered s, SetOwnSteps c) => SetSteps(s.Card, c),
            (Registered s, RelateProduct c) => RelationDecisions.Relate(s.Card, c, facts, context),
            (Registered s, UnrelateProduct c) => RelationDecisions.Unrelate(s.Card, c),
            (Registered s, MarkKernel c) => RelationDecisions.Mark(s.Card, c),
            (Registered s, MarkProductConduct c) => ConductRules.Ordered(c.Rules) is var rules && rules.Equals(s.Card.Conduct) ? Decision.Nothing : new ProductConductMarked(rules),
            (Registered s, PublishEdition c) => EditionDecisions.Publish(s.Card, c),
            (Registered s, ReportDeadLink c) => EditionDecisions.Report(s.Card, c, context),
            (Registered s, ClearDeadLink c) => EditionDecisions.Clear(s.Card, c),
            (Registered s, OpenProduct) => Opening.Open(s, context),
            (Registered s, CloseProduct) => Opening.Close(s.Card),
            (Draft, ReviewProduct) => ProductRefusals.NotSentIn,
            (Registered s, ReviewProduct c) => Review(s, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

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
            command.WordedAs, command.ResourceRemark?.Trim(), command.SaidUnderTrial)
        { Set = command.Set };
        return state is Assessed assessed && assessed.Reviews.Contains(review) ? Decision.Nothing : new ProductReviewed(review);
    }
}
