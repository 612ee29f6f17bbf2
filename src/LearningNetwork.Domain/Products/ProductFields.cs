namespace LearningNetwork.Domain.Products;

/// <summary>What is wrong with the fields of a command to a product, seen by themselves.</summary>
internal static class ProductFields
{
    public static Refusal? Wrong(ProductCommand command, DecisionContext context) => command switch
    {
        RegisterProduct c => Fields.FirstOf(
            Fields.Key<ProductId>("product", context.Self),
            Fields.Name("title", c.Title),
            Fields.OneOf<ProductKind>("kind", c.Kind),
            c.Owners.Count + c.Guests.Count == 0 ? ProductRefusals.WithoutOwner : null,
            Fields.OneOf("contact", c.Contact?.Role)),
        DescribeProduct c => Fields.NameOrNone("title", c.Title),
        NameContact c => Fields.OneOf<ContactRole>("role", c.Role),
        ConfirmContact c => Fields.Past("on", c.On, context.Today),
        RelateProduct c => Fields.OneOf<RelationKind>("kind", c.Kind),
        MarkProductConduct c => Fields.AllOf("rules", c.Rules),
        MarkKernel c => RelationDecisions.Wrong(c),
        PublishEdition c => EditionDecisions.Wrong(c, context.Today),
        SetOwnSteps c => Fields.AllOf("steps", c.Steps),
        ReviewProduct c => WrongIn(c, context),
        _ => null,
    };

    private static Refusal? WrongIn(ReviewProduct review, DecisionContext context) => Fields.FirstOf(
        Fields.OneOf("recommendation", review.Recommendation),
        Fields.OneOf("resourceLevel", review.ResourceLevel),
        Fields.OneOf("setLevel", review.Set?.Level),
        Fields.OneOf("maturity", review.Maturity),
        Fields.AllOf("islands", review.Islands),
        Fields.Past("reviewedOn", review.ReviewedOn, context.Today),
        Fields.Name("source", review.Source),
        Fields.OneOf("wordedAs", review.WordedAs),
        Fields.NameOrNone("resourceRemark", review.ResourceRemark));
}
