using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Tellings;

namespace LearningNetwork.Domain.Tests.InterestRounds;

public sealed class InterestRoundDeciderTests
{
    private static readonly ServiceId Fitjar = new("fitjar"), Bergen = new("bergen");
    private static readonly Story Nothing = Story.Of(InterestRoundDecider.Decider, "2024.kva-no").By(People.Coordinator).Knowing(
        (new AboutAllServices(), new AllServices([Bergen, Fitjar])), (new AboutProduct(new("mal")), SomeProducts.Of(new("mal"))));

    private static readonly OpenInterestRound Open = new(" Kva no? ", [new("mal"), new("mal")], Nothing.Today.AddDays(14));
    private static readonly InterestRoundOpened Opened = new("Kva no?", [new("mal")], Open.Until, [Bergen, Fitjar], Nothing.Today);
    private static readonly InterestAnswerNoted FitjarAnswered = new(Fitjar, Nothing.Today);

    [Fact]
    public void The_coordinator_asks_every_service_and_the_same_again_is_nothing()
    {
        Nothing.When(Open).ShouldBeEvents(Opened);
        Nothing.Happened(Opened).When(Open).ShouldBeNothing();
        Nothing.Happened(Opened).When(Open with { Title = "Noko anna" }).ShouldBeRefused(Refusals.AlreadyExists);
        Nothing.Happened(Opened, new InterestRoundClosed(Nothing.Today)).When(Open).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Fact]
    public void A_round_lasts_from_a_day_to_a_year_and_asks_of_what_is_assessed()
    {
        foreach (var until in new[] { Nothing.Today, Nothing.Today.AddDays(367) })
            Nothing.When(Open with { Until = until }).ShouldBeRefused("interest_until_out_of_range");
        Nothing.When(Open with { Until = Nothing.Today.AddDays(366) }).ShouldBeOfType<Decision.Accepted>();
        Nothing.When(Open with { Products = [new("ukjend")] }).ShouldBeRefused(InterestRefusals.ProductUnknown);
        Nothing.When(Open with { Title = " " }).ShouldBeRefused(Refusals.Required("title"));
        Nothing.Knowing((new AboutAllServices(), new AllServices([]))).When(Open with { Products = [] }).ShouldBeRefused(InterestRefusals.NobodyToAsk);
    }

    [Fact]
    public void Only_those_who_have_not_answered_are_reminded_and_once_a_day()
    {
        Nothing.Happened(Opened, FitjarAnswered).When(new RemindServices()).ShouldBeEvents(new ServicesReminded([Bergen], Nothing.Today));
        Nothing.Happened(Opened, new ServicesReminded([Bergen], Nothing.Today)).When(new RemindServices()).ShouldBeNothing();
        var all = Nothing.Happened(Opened, FitjarAnswered, new InterestAnswerNoted(Bergen, Nothing.Today));
        all.When(new RemindServices()).ShouldBeRefused(InterestRefusals.EveryoneHasAnswered);
        all.By(People.Program).When(new RemindServices()).ShouldBeNothing();
    }

    [Fact]
    public void An_answer_is_noted_once_and_only_by_the_program()
    {
        var note = new NoteInterestAnswer(Fitjar);
        Nothing.Happened(Opened).By(People.Program).When(note).ShouldBeEvents(FitjarAnswered);
        Nothing.Happened(Opened, FitjarAnswered).By(People.Program).When(note).ShouldBeNothing();
        Nothing.Happened(Opened).By(People.Program).When(new NoteInterestAnswer(new("oslo"))).ShouldBeNothing();
        Nothing.Happened(Opened).When(note).ShouldBeRefused(Refusals.NotAllowed);
        Nothing.Happened(Opened, new InterestRoundClosed(Nothing.Today)).By(People.Program).When(note).ShouldBeNothing();
    }

    [Fact]
    public void Nobody_but_the_coordinator_asks()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => !actor.May(Right.AskInterest)).Append(People.Program))
            Nothing.By(actor).When(Open).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var command in new InterestRoundCommand[] { new RemindServices(), new CloseInterestRound() })
            Nothing.Happened(Opened).By(People.LeaderOf(Fitjar)).When(command).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void It_reminds_three_days_before_and_closes_when_its_last_day_is_over()
    {
        DeadlinesOf(Nothing.Happened(Opened)).ShouldBe([("close", At(15, 0)), ("remind", At(11, 7))]);
        DeadlinesOf(Nothing.Happened(Opened, new ServicesReminded([Bergen], Nothing.Today.AddDays(2)))).ShouldBe([("close", At(15, 0)), ("remind", At(11, 7))]);
        DeadlinesOf(Nothing.Happened(Opened, new ServicesReminded([Bergen], Nothing.Today.AddDays(11)))).ShouldBe([("close", At(15, 0))]);
        DeadlinesOf(Nothing.Happened(Opened with { Until = Nothing.Today.AddDays(3) })).ShouldBe([("close", At(4, 0))]);
        DeadlinesOf(Nothing.Happened(Opened, new InterestRoundClosed(Nothing.Today))).ShouldBeEmpty();
    }

    [Fact]
    public void Those_asked_are_told_and_later_only_those_who_are_missing()
    {
        Whom(Opened).ShouldBe([Audience.LeadersOf(Bergen), Audience.LeadersOf(Fitjar)]);
        Whom(new ServicesReminded([Bergen], Nothing.Today)).ShouldBe([Audience.LeadersOf(Bergen)]);
        Whom(new InterestRoundClosed(Nothing.Today)).ShouldBe([Audience.Coordinator]);
        Whom(FitjarAnswered).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(3, 0, 5, 0)]
    [InlineData(3, 4, 5, 2)]
    [InlineData(0, 4, 0, 4)]
    public void Demand_is_held_against_places(int want, int queue, int free, int missing) => new Capacity(new("mal"), want, 9, queue, free).Short.ShouldBe(missing);

    private static ValueList<Audience> Whom(Event happened) => Telling.Whom(Nothing.Self, new InterestRound.NotOpened(), happened, new InterestRound.Open(Opened, [], null));

    private static (string Name, DateTimeOffset Due)[] DeadlinesOf(Story story) => [.. InterestRoundDecider.Decider.Deadlines(story.State).Select(one => (one.Name, one.Due)).Order()];

    private static DateTimeOffset At(int days, int hour) => new(Nothing.Today.AddDays(days), new TimeOnly(hour, 0), TimeSpan.Zero);
}
