using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class RelationTests
{
    private static readonly ProjectId P3 = new("p3");
    private static readonly ProductId Self = new("kort");
    private static readonly ProductId Whole = new("heilskap");
    private static readonly ProductFacts OfWhole = new(Whole, "Heilskap", null, null, [new ProjectId("p4")], [], HasContact: false, Assessed: true, []);

    private static readonly Story Card = Story.Of(ProductDecider.Decider, Self.Value).By(People.LeadOf(P3))
        .Happened(new ProductRegistered("Kort", ProductKind.ConversationCards, [P3], [], null))
        .Knowing((new AboutProduct(Whole), OfWhole), (new AboutProduct(Self), null));

    [Theory]
    [InlineData(RelationKind.PartOf)]
    [InlineData(RelationKind.OneOfSet)]
    [InlineData(RelationKind.GoesWith)]
    public void A_product_belongs_to_another_once_and_no_longer(RelationKind kind)
    {
        Card.When(new RelateProduct(kind, Whole)).ShouldBeEvents(new ProductRelated(kind, Whole));
        var related = Card.Happened(new ProductRelated(kind, Whole));
        related.When(new RelateProduct(kind, Whole)).ShouldBeNothing();
        related.When(new UnrelateProduct(kind, Whole)).ShouldBeEvents(new ProductUnrelated(kind, Whole));
        related.Happened(new ProductUnrelated(kind, Whole)).When(new UnrelateProduct(kind, Whole)).ShouldBeNothing();
    }

    [Fact]
    public void What_it_is_a_part_of_is_known_to_others()
    {
        var related = Card.Happened(new ProductRelated(RelationKind.PartOf, Whole), new ProductRelated(RelationKind.OneOfSet, Whole), new ProductRelated(RelationKind.GoesWith, new("anna")));
        Product.FactsOf(Self, (Product)related.State).ShouldNotBeNull().Wholes.ShouldBe([Whole]);
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Card.When(new RelateProduct(RelationKind.PartOf, Self)).ShouldBeRefused(ProductRefusals.RelatedToItself);
        Card.When(new RelateProduct(RelationKind.PartOf, new("ukjend"))).ShouldBeRefused(ProductRefusals.UnknownProduct(new("ukjend")));
        Card.When(new RelateProduct((RelationKind)9, Whole)).ShouldBeRefused(Refusals.NotAValue("kind"));
        var unseen = Card.Knowing((new AboutProduct(Whole), OfWhole with { Assessed = false }));
        unseen.When(new RelateProduct(RelationKind.PartOf, Whole)).ShouldBeRefused(ProductRefusals.UnknownProduct(Whole));
        Card.Knowing((new AboutProduct(Whole), OfWhole with { Assessed = false, Owners = [P3] })).When(new RelateProduct(RelationKind.PartOf, Whole))
            .ShouldBeEvents(new ProductRelated(RelationKind.PartOf, Whole));
    }

    [Fact]
    public void A_whole_is_no_part_of_its_part()
    {
        var part = Card.Knowing((new AboutProduct(Whole), OfWhole with { Wholes = [Self] }));
        part.When(new RelateProduct(RelationKind.PartOf, Whole)).ShouldBeRefused(ProductRefusals.PartOfItsPart(Whole));
        part.When(new RelateProduct(RelationKind.OneOfSet, Whole)).ShouldBeRefused(ProductRefusals.PartOfItsPart(Whole));
        part.When(new RelateProduct(RelationKind.GoesWith, Whole)).ShouldBeEvents(new ProductRelated(RelationKind.GoesWith, Whole));
    }

    [Fact]
    public void A_kernel_is_a_few_lines()
    {
        Card.When(new MarkKernel([" Barnet deltek ", "Barnet deltek", "Fire samtalar"])).ShouldBeEvents(new KernelMarked(["Barnet deltek", "Fire samtalar"]));
        Card.Happened(new KernelMarked(["Barnet deltek"])).When(new MarkKernel(["Barnet deltek"])).ShouldBeNothing();
        Card.Happened(new KernelMarked(["Barnet deltek"])).When(new MarkKernel([])).ShouldBeEvents(new KernelMarked([]));
        Card.When(new MarkKernel(Enumerable.Range(1, 13).Select(number => $"Punkt {number}").ToValueList())).ShouldBeRefused(ProductRefusals.TooManyPoints(12));
        Card.When(new MarkProductConduct([ConductRule.Cooperation, ConductRule.ChildsVoice, ConductRule.Cooperation]))
            .ShouldBeEvents(new ProductConductMarked([ConductRule.ChildsVoice, ConductRule.Cooperation]));
        Card.Happened(new ProductConductMarked([ConductRule.ChildsVoice])).When(new MarkProductConduct([ConductRule.ChildsVoice])).ShouldBeNothing();
        Card.Happened(new ProductConductMarked([ConductRule.ChildsVoice])).When(new MarkProductConduct([])).ShouldBeEvents(new ProductConductMarked([]));
        Card.When(new MarkProductConduct([(ConductRule)9])).ShouldBeRefused(Refusals.NotAValue("rules"));
        Card.When(new MarkKernel(["Ring 55 12 34 56"])).ShouldBeRefused("personal_data");
    }
}
