using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Tests.GroupOfferings;

namespace LearningNetwork.Domain.Tests.GroupLeaders;

/// <summary>One qualification taken back, and the rounds that then lack a qualified leader.</summary>
public sealed class QualificationTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Qualification Base = new(GroupMethod.TryggBase, "Bufetat", Rounds.LastDay);
    private static readonly Qualification Second = new(GroupMethod.TryggBase, "RBUP", Rounds.LastDay.AddYears(1));
    private static readonly Actor Employer = People.LeaderOf(Rounds.Kvam);
    private static readonly RoundId Past = new(new("anna"), "haust"), Later = new(new("anna"), "var");

    private static readonly Story Qualified = Story.Of(GroupLeaderDecider.Decider, Rounds.Leader.Value).By(Employer)
        .Happened(new LeaderRegistered(Now, Rounds.Kvam, "Rettleiar"), new QualificationAdded(Now, Base));

    private static Asking Asks(RoundId round, AskingAnswer? answer, params ValueList<TimeSlot> slots) => new(round, 1, GroupMethod.TryggBase, slots.Count == 0 ? Rounds.Slots : slots, answer);

    [Fact]
    public void It_is_withdrawn_once()
    {
        Qualified.When(new WithdrawQualification(Base)).ShouldBeEvents(new QualificationWithdrawn(Now, Base));
        Qualified.Happened(new QualificationWithdrawn(Now, Base)).When(new WithdrawQualification(Base)).ShouldBeNothing();
        Qualified.When(new WithdrawQualification(Second)).ShouldBeNothing();
        ((GroupLeader.Active)Qualified.Happened(new QualificationWithdrawn(Now, Base)).State).Qualifications.ShouldBeEmpty();
    }

    [Fact]
    public void Rounds_to_come_that_it_was_needed_for_hear_that_the_leader_is_not_qualified()
    {
        var counted = Qualified.Happened(
            new RoundAnswered(Now, Asks(Rounds.Id, AskingAnswer.Yes)),
            new RoundAsked(Now, Asks(Later, null, Rounds.At(new(2024, 5, 1)))),
            new RoundAnswered(Now, Asks(Past, AskingAnswer.Yes, Rounds.At(new(2023, 11, 1)))));

        Event[] happened =
        [
            new QualificationWithdrawn(Now, Base),
            new RoundAnswered(Now, Asks(Rounds.Id, AskingAnswer.NotQualified)),
            new RoundAnswered(Now, Asks(Later, AskingAnswer.NotQualified, Rounds.At(new(2024, 5, 1)))),
        ];
        counted.When(new WithdrawQualification(Base)).ShouldBeEvents(happened);
        happened.SelectMany(one => GroupLeaderDecider.Decider.React(Rounds.Leader.In(People.Network), one)).Select(told => (told.To.Key, told.Command)).ShouldBe(
            [(Rounds.Id.Value, new NoteLeaderAnswer(Rounds.Leader, 1, AskingAnswer.NotQualified)), (Later.Value, new NoteLeaderAnswer(Rounds.Leader, 1, AskingAnswer.NotQualified))]);
        counted.Happened(new QualificationAdded(Now, Second)).When(new WithdrawQualification(Base)).ShouldBeEvents(new QualificationWithdrawn(Now, Base));
    }

    [Fact]
    public void Only_the_leader_of_the_persons_service_withdraws_it()
    {
        Qualified.By(People.LeaderOf(Rounds.Voss)).When(new WithdrawQualification(Base)).ShouldBeRefused(GroupLeaderRefusals.NotYourLeader);
        Qualified.Happened(new LeaderRetired(Now, [])).When(new WithdrawQualification(Base)).ShouldBeRefused(GroupLeaderRefusals.LeaderHasRetired);
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] != Role.ServiceLeader))
            Qualified.By(actor).When(new WithdrawQualification(Base)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void The_round_then_waits_for_another_leader_with_what_is_booked_and_its_organiser_is_told()
    {
        var open = Rounds.Open().Happened(Rounds.Seated(Rounds.Kvam, 1)).By(People.Program);
        var lost = new LeaderQualificationLost(Now, Rounds.Leader, 1);
        var note = new NoteLeaderAnswer(Rounds.Leader, 1, AskingAnswer.NotQualified);

        open.When(note).ShouldBeEvents(lost);
        var lacking = open.Happened(lost);
        lacking.When(note).ShouldBeNothing();
        lacking.State.ShouldBeOfType<Round.Planned>().Seats.Taken.ShouldHaveSingleItem();
        Telling.Whom(Rounds.Id.In(People.Network), open.State, lost, lacking.State).ShouldBe([Audience.LeadersOf(Rounds.Voss)]);
        lacking.By(Rounds.Organiser).When(new OpenRound()).ShouldBeRefused(GroupOfferingRefusals.RoundWithoutLeader);

        var ledByTwo = Rounds.Open().Happened(new LeaderAsked(Now, Rounds.Other, 1, GroupMethod.TryggBase, Rounds.Slots), new LeaderAnswerNoted(Now, Rounds.Other, 1, AskingAnswer.Yes));
        ledByTwo.Happened(lost).State.ShouldBeOfType<Round.Open>("another leads it too");
        Rounds.Story().Happened(Rounds.Planned, Rounds.Asked).By(People.Program).When(note).ShouldBeEvents(new LeaderAnswerNoted(Now, Rounds.Leader, 1, AskingAnswer.NotQualified));
    }
}
