using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.InterestRounds;

public sealed class InterestSequences
{
    private static readonly ServiceId[] Services = [new("bergen"), new("fitjar"), new("kvam")];
    private static readonly InterestRoundId Round = new("2024", "kva-no");
    private static readonly ValueList<ProductId> Products = [new("a"), new("b"), new("c")];

    private static readonly World World = new("network", question => question switch
    {
        AboutAllServices => new AllServices([.. Services]),
        AboutInterestRound asked when asked.Round == Round => new InterestRoundFacts(true, [new("a"), new("b")], [.. Services]),
        AboutProduct asked when Products.Contains(asked.Product) => SomeProducts.Of(asked.Product),
        _ => null,
    });

    private static readonly Gen<ProductId> Product = Gen.Elements<ProductId>([.. Products, new ProductId("ukjend")]);

    private static readonly Sequences<Interest, InterestCommand, InterestEvent> OfInterest = new(
        InterestDecider.Decider,
        InterestDecider.Of(People.Network, new("fitjar")),
        Gens.Sent(
            from round in Gens.Maybe(Gen.Elements(Round, new("2024", "anna")))
            from says in Gens.Some(from product in Product from level in Gens.Values<InterestLevel>() select new ProductInterest(product, level))
            select (Command)new DeclareInterest(round, says),
            Gens.Actors(People.LeaderOf(new("fitjar")), People.LeaderOf(new("bergen"))),
            Gen.Frequency((9, Gen.Constant(World)), (1, Gen.Constant(World.Empty)))));

    private static readonly Sequences<InterestRound, InterestRoundCommand, InterestRoundEvent> OfRounds = new(
        InterestRoundDecider.Decider,
        Round.In(People.Network),
        Gens.Sent(
            Gen.Frequency(
                (4, from title in Gens.Names from products in Gens.Some(Product, 0, 2) from until in Gens.Dates select (Command)new OpenInterestRound(title, products, until)),
                (6, Gen.Elements(Services).Select(service => (Command)new NoteInterestAnswer(service))),
                (3, Gen.Constant((Command)new RemindServices())),
                (1, Gen.Constant((Command)new CloseInterestRound()))),
            Gens.Actors(People.Coordinator, People.Program),
            Gen.Constant(World)));

    [Fact]
    public void Whatever_is_sent_a_product_stands_once_with_what_was_last_said() => OfInterest.Hold(life =>
    {
        var said = ((Interest)life.State).AllProducts;
        said.Select(one => one.Product).ShouldBeUnique();
        ((Interest)life.State).AllAnswered.ShouldBeUnique();
        foreach (var one in said)
            life.Log.OfType<InterestDeclared>().SelectMany(declared => declared.Says).Last(says => says.Product == one.Product).Level.ShouldBe(one.Level);
    });

    [Fact]
    public void Whatever_is_sent_nobody_answers_twice_or_unasked() => OfRounds.Hold(life =>
    {
        var answered = life.Log.OfType<InterestAnswerNoted>().Select(noted => noted.Service).ToList();
        answered.ShouldBeUnique();
        answered.Except(Services).ShouldBeEmpty();
        life.Log.OfType<ServicesReminded>().ShouldAllBe(reminded => reminded.Missing.Count > 0);
        life.Log.OfType<InterestRoundClosed>().Count().ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    public void Everything_about_an_interest_can_happen() => OfInterest.ReachEverything();

    [Fact]
    public void Everything_about_a_round_of_interest_can_happen() => OfRounds.ReachEverything();
}
