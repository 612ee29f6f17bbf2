using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Tests.GroupOfferings;

namespace LearningNetwork.Domain.Tests.GroupLeaders;

/// <summary>A leader's calendar: nobody leads two rounds at the same time, and whoever asks gets an answer.</summary>
public sealed class GroupLeaderTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly RoundId One = Rounds.Id, Another = new(new("anna"), "var");

    private static readonly ValueList<TimeSlot> Slots = Rounds.Slots;

    private static readonly Qualification Lasting = new(GroupMethod.TryggBase, "Bufetat", Rounds.LastDay);

    private static readonly Actor Employer = People.LeaderOf(Rounds.Kvam), Self = Rounds.TheLeader;

    private static readonly Story Registered = Story.Of(GroupLeaderDecider.Decider, Rounds.Leader.Value)
        .Happened(new LeaderRegistered(Now, Rounds.Kvam, "Rettleiar"), new QualificationAdded(Now, Lasting)).By(Self);

    private static Asking Asks(RoundId round, ValueList<TimeSlot>? slots = null, AskingAnswer? answer = null) => new(round, 1, GroupMethod.TryggBase, slots ?? Slots, answer);

    private static AskForRound Ask(RoundId round, ValueList<TimeSlot>? slots = null, GroupMethod method = GroupMethod.TryggBase) => new(round, 1, method, slots ?? Slots);

    [Fact]
    public void Of_two_rounds_at_the_same_time_one_gets_the_yes_and_the_other_hears_that_the_leader_is_busy()
    {
        var askedByTwo = Registered.Happened(new RoundAsked(Now, Asks(One)), new RoundAsked(Now, Asks(Another)));

        askedByTwo.When(new AnswerRound(One, true)).ShouldBeEvents(
            new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes)), new RoundAnswered(Now, Asks(Another, answer: AskingAnswer.Busy)));
        var led = askedByTwo.Happened(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes)), new RoundAnswered(Now, Asks(Another, answer: AskingAnswer.Busy)));
        led.When(new AnswerRound(Another, true)).ShouldBeRefused(GroupLeaderRefusals.LeadsAnotherThen(One));
        led.When(new AnswerRound(One, true)).ShouldBeNothing();
    }

    [Fact]
    public void The_calendar_itself_says_no_where_the_time_is_taken_or_the_qualification_does_not_last()
    {
        var led = Registered.Happened(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes))).By(People.Program);
        ValueList<TimeSlot> oneOfThem = [Rounds.At(new(2024, 6, 10), 11)], beside = [Rounds.At(new(2024, 6, 10), 12)], later = [Rounds.At(Rounds.LastDay.AddDays(1))];

        led.When(Ask(Another, oneOfThem)).ShouldBeEvents(new RoundAnswered(Now, Asks(Another, oneOfThem, AskingAnswer.Busy)));
        led.When(Ask(Another, beside)).ShouldBeEvents(new RoundAsked(Now, Asks(Another, beside)));
        led.When(Ask(Another, later)).ShouldBeEvents(new RoundAnswered(Now, Asks(Another, later, AskingAnswer.NotQualified)));
        led.When(Ask(Another, beside, GroupMethod.Cos)).ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem()
            .ShouldBeOfType<RoundAnswered>().Asking.Answer.ShouldBe(AskingAnswer.NotQualified);
        led.When(Ask(One)).ShouldBeNothing();
        led.Happened(new LeaderRetired(Now, [])).When(Ask(Another, beside)).ShouldBeEvents(new RoundAnswered(Now, Asks(Another, beside, AskingAnswer.Withdrawn)));
    }

    [Fact]
    public void Only_the_leader_answers_and_only_the_employer_or_the_leader_takes_it_back()
    {
        var asked = Registered.Happened(new RoundAsked(Now, Asks(One)));
        asked.By(Employer).When(new AnswerRound(One, true)).ShouldBeRefused(Refusals.NotAllowed);
        asked.By(People.With(Role.GroupLeader)).When(new AnswerRound(One, true)).ShouldBeRefused(GroupLeaderRefusals.NotYourCalendar);
        asked.When(new WithdrawFromRound(One)).ShouldBeRefused(GroupLeaderRefusals.AskingOver);
        asked.When(new AnswerRound(Another, true)).ShouldBeRefused(GroupLeaderRefusals.AskingOver);

        var led = asked.Happened(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes)));
        foreach (var actor in (Actor[])[Self, Employer])
            led.By(actor).When(new WithdrawFromRound(One)).ShouldBeEvents(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Withdrawn)));
        led.By(People.LeaderOf(Rounds.Voss)).When(new WithdrawFromRound(One)).ShouldBeRefused(GroupLeaderRefusals.NotYourLeader);
    }

    [Fact]
    public void What_a_round_sets_free_can_be_taken_by_another()
    {
        var led = Registered.Happened(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes))).By(People.Program);
        led.When(new FreeFromRound(One, 1)).ShouldBeEvents(new TimeFreed(Now, One, 1));
        led.Happened(new TimeFreed(Now, One, 1)).When(Ask(Another)).ShouldBeEvents(new RoundAsked(Now, Asks(Another)));
        led.Happened(new TimeFreed(Now, One, 1)).When(new FreeFromRound(One, 1)).ShouldBeNothing();

        led.When(new FreeSlot(One, 1, Slots[1])).ShouldBeEvents(new SlotFreed(Now, One, 1, Slots[1]));
        led.Happened(new SlotFreed(Now, One, 1, Slots[1])).When(Ask(Another, [Slots[1]])).ShouldBeEvents(new RoundAsked(Now, Asks(Another, [Slots[1]])));
    }

    [Fact]
    public void Who_retires_withdraws_from_every_round_and_each_is_told()
    {
        var busy = Registered.Happened(new RoundAnswered(Now, Asks(One, answer: AskingAnswer.Yes)), new RoundAsked(Now, Asks(Another, [Rounds.At(new(2024, 5, 1))]))).By(Employer);
        var retired = busy.When(new RetireLeader()).ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<LeaderRetired>();
        retired.Withdrawn.Select(asking => (asking.Round, asking.Answer)).ShouldBe([(One, AskingAnswer.Withdrawn), (Another, AskingAnswer.Withdrawn)]);
        GroupLeaderDecider.Decider.React(Rounds.Leader.In(People.Network), retired).Select(told => (told.To.Key, told.Command)).ShouldBe(
            [(One.Value, new NoteLeaderAnswer(Rounds.Leader, 1, AskingAnswer.Withdrawn)), (Another.Value, new NoteLeaderAnswer(Rounds.Leader, 1, AskingAnswer.Withdrawn))]);
        busy.Happened(retired).When(new RetireLeader()).ShouldBeNothing();
        busy.Happened(retired).By(Self).When(new AnswerRound(One, true)).ShouldBeRefused(GroupLeaderRefusals.LeaderHasRetired);
    }

    [Fact]
    public void A_qualification_has_a_method_an_issuer_and_a_day_it_lasts_to()
    {
        AddQualification Add(string issuer = "RBUP", DateOnly? validTo = null, GroupMethod method = GroupMethod.Cos) => new(method, issuer, validTo ?? new DateOnly(2026, 1, 1));
        var mine = Registered.By(Employer);
        mine.When(Add()).ShouldBeEvents(new QualificationAdded(Now, new(GroupMethod.Cos, "RBUP", new(2026, 1, 1))));
        mine.When(Add(validTo: new(2024, 2, 29))).ShouldBeRefused(GroupLeaderRefusals.QualificationEnded);
        mine.When(Add(validTo: new(2101, 1, 1))).ShouldBeRefused("not_a_value");
        mine.When(Add(" ")).ShouldBeRefused("required");
        mine.When(Add(method: (GroupMethod)99)).ShouldBeRefused("not_a_value");
        mine.When(Add("Ring 91 23 45 67")).ShouldBeRefused("personal_data");
        mine.By(People.LeaderOf(Rounds.Voss)).When(Add()).ShouldBeRefused(GroupLeaderRefusals.NotYourLeader);
    }
}
