using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.InterestRounds;

public sealed class InterestDeciderTests
{
    private static readonly ServiceId Fitjar = new("fitjar"), Bergen = new("bergen");
    private static readonly ProductId Mal = new("mal"), Kurs = new("kurs");
    private static readonly InterestRoundId Round = new("2024", "kva-no");
    private static readonly InterestRoundFacts Facts = new(true, [Mal], [Fitjar]);
    private static readonly Story Nothing = Knowing(Facts).By(People.With(Role.ServiceWorker) with { Service = Fitjar });
    private static readonly InterestDeclared Said = new(Fitjar, Round, [new(Mal, InterestLevel.Want)], Nothing.Today);

    [Fact]
    public void A_service_says_what_it_wants_and_answers_a_round_once()
    {
        Nothing.When(new DeclareInterest(Round, Said.Says)).ShouldBeEvents(Said);
        Nothing.Happened(Said).When(new DeclareInterest(Round, Said.Says)).ShouldBeNothing();
        Nothing.Happened(Said with { Round = null }).When(new DeclareInterest(Round, Said.Says)).ShouldBeEvents(Said with { Says = [] });
        Nothing.When(new DeclareInterest(null, [new(Kurs, InterestLevel.NotNow)])).ShouldBeEvents(new InterestDeclared(Fitjar, null, [new(Kurs, InterestLevel.NotNow)], Nothing.Today));
    }

    [Fact]
    public void What_is_said_later_counts_and_the_rest_stays()
    {
        var later = new InterestDeclared(Fitjar, null, [new(Kurs, InterestLevel.InUse), new(Mal, InterestLevel.NotNow)], Nothing.Today.AddDays(3));
        Nothing.Happened(Said with { Says = [new(Mal, InterestLevel.Want), new(new("a"), InterestLevel.Considering)] }, later).State.ShouldBe(new Interest.Said(
            [new(new("a"), InterestLevel.Considering, Said.On), new(Kurs, InterestLevel.InUse, later.On), new(Mal, InterestLevel.NotNow, later.On)], [Round]));
    }

    [Fact]
    public void A_service_speaks_for_itself_only()
    {
        Nothing.By(People.LeaderOf(Bergen)).When(new DeclareInterest(null, Said.Says)).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var actor in People.OfEveryRole.Append(People.Program))
            Nothing.By(actor).When(new DeclareInterest(null, Said.Says)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void A_round_is_answered_while_it_is_open_by_whom_it_asks_about_what_it_asks()
    {
        Nothing.When(new DeclareInterest(Round, [new(Kurs, InterestLevel.Want)])).ShouldBeRefused(InterestRefusals.NotInThisRound);
        Knowing(Facts with { IsOpen = false }).By(Nothing.Actor).When(new DeclareInterest(Round, Said.Says)).ShouldBeRefused(InterestRefusals.RoundClosed);
        Knowing(Facts with { Asked = [Bergen] }).By(Nothing.Actor).When(new DeclareInterest(Round, Said.Says)).ShouldBeRefused(InterestRefusals.RoundUnknown);
        Knowing(null).By(Nothing.Actor).When(new DeclareInterest(Round, Said.Says)).ShouldBeRefused(InterestRefusals.RoundUnknown);
        Knowing(Facts with { Products = [] }).By(Nothing.Actor).When(new DeclareInterest(Round, [new(Kurs, InterestLevel.Want)])).ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Nothing.When(new DeclareInterest(null, [])).ShouldBeRefused(Refusals.Required("says"));
        Nothing.When(new DeclareInterest(null, [new(Mal, (InterestLevel)9)])).ShouldBeRefused(Refusals.NotAValue("says"));
        Nothing.When(new DeclareInterest(null, [new(Mal, InterestLevel.Want), new(Mal, InterestLevel.InUse)])).ShouldBeRefused(Refusals.NotAValue("says"));
        Nothing.When(new DeclareInterest(null, [new(new("uvurdert"), InterestLevel.Want)])).ShouldBeRefused(InterestRefusals.ProductUnknown);
        Nothing.When(new DeclareInterest(null, [new(new("ukjend"), InterestLevel.Want)])).ShouldBeRefused(InterestRefusals.ProductUnknown);
    }

    [Fact]
    public void The_round_is_told_that_it_was_answered()
    {
        var self = InterestDecider.Of(People.Network, Fitjar);
        InterestDecider.Decider.React(self, Said).ShouldBe([new AddressedCommand(Round.In(People.Network), new NoteInterestAnswer(Fitjar))]);
        InterestDecider.Decider.React(self, Said with { Round = null }).ShouldBeEmpty();
    }

    private static Story Knowing(InterestRoundFacts? round) => Story.Of(InterestDecider.Decider, "fitjar").Knowing(
        (new AboutInterestRound(Round), round), (new AboutProduct(Mal), SomeProducts.Of(Mal)), (new AboutProduct(Kurs), SomeProducts.Of(Kurs)),
        (new AboutProduct(new("a")), SomeProducts.Of(new("a"))), (new AboutProduct(new("uvurdert")), SomeProducts.Of(new("uvurdert")) with { Assessed = false }));
}

internal static class SomeProducts
{
    public static ProductFacts Of(ProductId id) => new(id, id.Value, Recommendation.Two, ResourceLevel.Low, [], [], HasContact: true, Assessed: true, []);
}
