using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class ProductReviewTests
{
    private static readonly DateOnly InDecember = new(2023, 12, 15);
    private static readonly ProductId Self = new("zip-team");

    private static readonly ReviewProduct Review = new(
        Recommendation.One, ResourceLevel.Moderate, null, [Island.Recruitment], InDecember, "003 §5.8.1", null, null,
        "og forpliktande deltaking", SaidUnderTrial: true);

    private static readonly Review Reviewed = new(
        Recommendation.One, ResourceLevel.Moderate, null, [Island.Recruitment], InDecember, People.WorkingGroup.Person, "003 §5.8.1", null, null,
        "og forpliktande deltaking", SaidUnderTrial: true);

    private static readonly Story Product = Story.Of(ProductDecider.Decider, Self.Value).By(People.WorkingGroup)
        .Happened(new ProductRegistered("Zip-team", ProductKind.Model, [new ProjectId("p1b")], [new ServiceId("oygarden")], null), new ProductSubmitted(InDecember));

    [Fact]
    public void What_is_not_sent_in_is_not_reviewed()
    {
        var draft = Story.Of(ProductDecider.Decider, Self.Value).By(People.WorkingGroup)
            .Happened(new ProductRegistered("Zip-team", ProductKind.Model, [new ProjectId("p1b")], [], null));
        draft.When(Review).ShouldBeRefused(ProductRefusals.NotSentIn);
        draft.Happened(new ProductReviewed(Reviewed)).State.ShouldBeOfType<Product.Assessed>("a log from before there was sending in");
    }

    [Fact]
    public void A_product_is_not_assessed_until_the_working_group_reviews_it()
    {
        FactsOf(Product).ShouldBe(new ProductFacts(
            Self, "Zip-team", null, null, [new ProjectId("p1b")], [new ServiceId("oygarden")], HasContact: false, Assessed: false, []));
        Product.When(Review).ShouldBeEvents(new ProductReviewed(Reviewed));
        FactsOf(Product.Happened(new ProductReviewed(Reviewed))).ShouldBe(new ProductFacts(
            Self, "Zip-team", Recommendation.One, ResourceLevel.Moderate, [new ProjectId("p1b")], [new ServiceId("oygarden")],
            HasContact: false, Assessed: true, []));
    }

    [Fact]
    public void Nobody_else_reviews_not_even_the_program()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor != People.WorkingGroup))
            Product.By(actor).When(Review).ShouldBeRefused(Refusals.NotAllowed);
        Product.By(People.LeadOf(new ProjectId("p1b"))).When(Review).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void The_same_review_again_is_nothing_and_another_persons_is_one()
    {
        var reviewed = Product.Happened(new ProductReviewed(Reviewed));
        reviewed.When(Review).ShouldBeNothing();
        var other = People.WorkingGroup with { Person = new PersonId("another") };
        reviewed.By(other).When(Review).ShouldBeEvents(new ProductReviewed(Reviewed with { By = other.Person }));
    }

    [Fact]
    public void Every_axis_is_kept_with_who_stated_it_when_and_from_where()
    {
        var assessed = Assessed(Product.Happened(new ProductReviewed(Reviewed)));
        assessed.Recommendation.ShouldBe(new Stated<Recommendation?>(Recommendation.One, People.WorkingGroup.Person, InDecember, "003 §5.8.1"));
        assessed.Maturity.ShouldBe(new Stated<Maturity?>(null, People.WorkingGroup.Person, InDecember, "003 §5.8.1"));
        assessed.Reading.ShouldBe(new MaturityReading(Maturity.Gold, Derived: true, Conflict: true));
    }

    [Fact]
    public void History_is_kept_and_the_latest_review_counts_also_when_an_older_one_is_recorded_after_it()
    {
        var later = Reviewed with { Recommendation = null, ReviewedOn = InDecember.AddMonths(2) };
        var assessed = Assessed(Product.Happened(new ProductReviewed(later), new ProductReviewed(Reviewed)));
        assessed.Reviews.ShouldBe([Reviewed, later]);
        assessed.Recommendation.Value.ShouldBeNull();
        var sameDay = later with { Recommendation = Recommendation.Two };
        Assessed(Product.Happened(new ProductReviewed(later), new ProductReviewed(sameDay))).Latest.ShouldBe(sameDay);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ResourceLevel.High)]
    public void A_set_is_asked_for_by_its_own_level_and_not_by_that_of_its_parts(ResourceLevel? whole)
    {
        var set = Review with { ResourceLevel = ResourceLevel.Low, Set = new(whole) };
        var reviewed = new ProductReviewed(Reviewed with { ResourceLevel = ResourceLevel.Low, Set = new(whole) });
        Product.When(set).ShouldBeEvents(reviewed);
        FactsOf(Product.Happened(reviewed)).ShouldNotBeNull().ResourceLevel.ShouldBe(whole);
        Assessed(Product.Happened(reviewed)).ResourceLevel.Value.ShouldBe(ResourceLevel.Low);
        Product.When(set with { Set = new((ResourceLevel)9) }).ShouldBeRefused(Refusals.NotAValue("setLevel"));
    }

    [Fact]
    public void Islands_are_a_set_in_the_maps_order() =>
        Product.When(Review with { Islands = [Island.Recruitment, Island.ChildsNeedsAtTheCentre, Island.Recruitment] })
            .ShouldBeEvents(new ProductReviewed(Reviewed with { Islands = [Island.ChildsNeedsAtTheCentre, Island.Recruitment] }));

    [Theory]
    [InlineData(null, false)]
    [InlineData(Recommendation.One, false)]
    [InlineData(Recommendation.Two, true)]
    public void Number_and_wording_that_disagree_are_told_apart(Recommendation? worded, bool otherwise) =>
        (Reviewed with { WordedAs = worded }).WordedOtherwise.ShouldBe(otherwise);

    [Fact]
    public void A_review_that_does_not_add_up_is_refused()
    {
        Product.When(Review with { ReviewedOn = Product.Today.AddDays(1) }).ShouldBeRefused(Refusals.InTheFuture("reviewedOn"));
        Product.When(Review with { Recommendation = (Recommendation)5 }).ShouldBeRefused(Refusals.NotAValue("recommendation"));
        Product.When(Review with { ResourceLevel = (ResourceLevel)9 }).ShouldBeRefused(Refusals.NotAValue("resourceLevel"));
        Product.When(Review with { Maturity = (Maturity)9 }).ShouldBeRefused(Refusals.NotAValue("maturity"));
        Product.When(Review with { Islands = [(Island)9] }).ShouldBeRefused(Refusals.NotAValue("islands"));
        Product.When(Review with { WordedAs = 0 }).ShouldBeRefused(Refusals.NotAValue("wordedAs"));
        Product.When(Review with { Source = " " }).ShouldBeRefused(Refusals.Required("source"));
        Product.When(Review with { ResourceRemark = new string('a', 201) }).ShouldBeRefused(Refusals.TooLong("resourceRemark", 200));
        Product.When(Review with { Source = "sjå ola@eksempel.no" }).ShouldBeRefused("personal_data");
        Story.Of(ProductDecider.Decider, "ukjent").By(People.WorkingGroup).When(Review).ShouldBeRefused(Refusals.NotFound);
    }

    private static Product.Assessed Assessed(Story story) => story.State.ShouldBeOfType<Product.Assessed>();

    private static ProductFacts? FactsOf(Story story) => Domain.Products.Product.FactsOf(Self, (Product)story.State);
}
