using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>A round by its rules, one by one (domain-rules, 'Group offerings').</summary>
public sealed class RoundDeciderTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_owner_plans_a_round_under_the_offerings_terms() =>
        Story().By(Organiser).When(Plan).ShouldBeEvents(Planned with { At = Now });

    [Fact]
    public void The_order_that_gatherings_were_written_in_does_not_matter() =>
        Story().By(Organiser).When(Plan with { Gatherings = [Slots[2], Slots[0], Slots[1]] }).ShouldBeEvents(Planned with { At = Now });

    public static TheoryData<string, PlanRound> BadPlans => new()
    {
        { "required", Plan with { Gatherings = [] } },
        { "not_a_value", Plan with { Gatherings = Enumerable.Range(1, 31).Select(day => At(FirstDay.AddDays(day))).ToValueList() } },
        { "not_a_value", Plan with { Gatherings = [new(FirstDay, new(12, 0), new(12, 0))] } },
        { "not_a_value", Plan with { Gatherings = [At(new(9999, 1, 1))] } },
        { "gathering_in_the_past", Plan with { Gatherings = [At(new(2024, 3, 1))] } },
        { "gatherings_overlap", Plan with { Gatherings = [At(FirstDay), At(LastDay), At(FirstDay, 11)] } },
        { "not_a_value", Plan with { Capacity = 0 } },
        { "not_a_value", Plan with { Capacity = 201 } },
        { "not_a_value", Plan with { Capacity = int.MaxValue } },
        { "not_a_value", Plan with { Quotas = [new(Voss, -1)] } },
        { "not_a_value", Plan with { Quotas = [new(Voss, int.MaxValue), new(Kvam, int.MaxValue)] } },
        { "not_a_value", Plan with { Quotas = [new(Voss, 1), new(Voss, 1)] } },
        { "quota_of_another", Plan with { Quotas = [new(Gulen, 1)] } },
        { "quotas_over_capacity", Plan with { Quotas = [new(Voss, 4), new(Kvam, 3)] } },
        { "required", Plan with { ReleaseOn = null } },
        { "release_outside", Plan with { ReleaseOn = FirstDay.AddDays(1) } },
        { "release_outside", Plan with { ReleaseOn = new(2024, 2, 29) } },
    };

    [Theory]
    [MemberData(nameof(BadPlans))]
    public void A_plan_that_cannot_be_is_refused(string code, PlanRound plan) => Story().By(Organiser).When(plan).ShouldBeRefused(code);

    [Fact]
    public void Only_who_runs_the_offering_plans_and_only_who_organises_the_round_runs_it()
    {
        Story().By(People.LeaderOf(Gulen)).When(Plan).ShouldBeRefused(GroupOfferingRefusals.NotAnOwner);
        Story().By(TheLeader).When(Plan).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var command in (RoundCommand[])[new AskLeader(Leader), new DropLeader(Leader), new OpenRound(), new CancelGathering(1), new CancelRound(null), new StateCost(1)])
        {
            Open().By(People.LeaderOf(Kvam)).When(command).ShouldBeRefused(GroupOfferingRefusals.NotYourRound);
            Open().By(People.Coordinator).When(command).ShouldBeRefused(Refusals.NotAllowed);
        }
    }

    [Fact]
    public void A_round_waits_for_its_leader()
    {
        var planned = Story().Happened(Planned).By(Organiser);
        planned.When(new OpenRound()).ShouldBeRefused(GroupOfferingRefusals.RoundWithoutLeader);
        planned.When(new AskLeader(Other)).ShouldBeRefused(GroupOfferingRefusals.LeaderNotQualified);
        planned.When(new AskLeader(new("ingen"))).ShouldBeRefused("leader_unknown");
        planned.When(new AskLeader(Leader)).ShouldBeEvents(Asked with { At = Now });

        var asked = planned.Happened(Asked);
        asked.When(new AskLeader(Leader)).ShouldBeNothing();
        asked.When(new OpenRound()).ShouldBeRefused(GroupOfferingRefusals.RoundWithoutLeader);
        foreach (var no in (AskingAnswer[])[AskingAnswer.No, AskingAnswer.Busy, AskingAnswer.NotQualified])
            asked.Happened(Answered with { Answer = no }).When(new OpenRound()).ShouldBeRefused(GroupOfferingRefusals.RoundWithoutLeader);
        asked.By(People.Program).When(new NoteLeaderAnswer(Leader, 2, AskingAnswer.Yes)).ShouldBeNothing();
        asked.By(People.Program).When(new NoteLeaderAnswer(Leader, 1, AskingAnswer.Yes)).ShouldBeEvents(Answered with { At = Now });
        asked.Happened(Answered).When(new OpenRound()).ShouldBeEvents(new RoundOpened(Now));
    }

    [Fact]
    public void Who_withdraws_leaves_a_round_that_waits_with_what_is_booked()
    {
        var left = Open().Happened(Seated(Stord, 1), Answered with { Answer = AskingAnswer.Withdrawn });

        left.State.ShouldBeOfType<Round.Planned>().Seats.Taken.Count.ShouldBe(1);
        left.By(People.LeaderOf(Gulen)).When(new BookHome(1, 2)).ShouldBeRefused(GroupOfferingRefusals.RoundNotOpen);
        left.When(new AskLeader(Leader)).ShouldBeEvents(Asked with { At = Now, Asking = 2 });
    }

    [Fact]
    public void A_leader_that_is_done_without_and_a_round_that_is_called_off_free_the_calendar()
    {
        Reactions(new LeaderDropped(Now, Leader, 1)).ShouldBe([new(Leader.In(People.Network), new FreeFromRound(Id, 1))]);
        Reactions(new RoundCancelled(Now, [new(Leader, 1), new(Other, 3)], null))
            .ShouldBe([new(Leader.In(People.Network), new FreeFromRound(Id, 1)), new(Other.In(People.Network), new FreeFromRound(Id, 3))]);
        Reactions(new GatheringCancelled(Now, 2, Slots[1], [new(Leader, 1)])).ShouldBe([new(Leader.In(People.Network), new FreeSlot(Id, 1, Slots[1]))]);
        Reactions(Asked).ShouldBe([new(Leader.In(People.Network), new AskForRound(Id, 1, GroupMethod.TryggBase, Slots))]);
    }

    [Fact]
    public void A_round_is_called_off_once_and_then_nobody_has_a_place()
    {
        Open().Happened(Seated(Kvam, 1)).When(new CancelRound(null)).ShouldBeEvents(new RoundCancelled(Now, [new(Leader, 1)], null));
        var cancelled = Open().Happened(Seated(Kvam, 1), new RoundCancelled(Now, [], null));
        cancelled.When(new CancelRound(null)).ShouldBeRefused(GroupOfferingRefusals.RoundCancelled);
        foreach (var command in (RoundCommand[])[new BookHome(2, 1), new AcceptOffer(1), new GiveBack(1)])
            cancelled.By(People.LeaderOf(Kvam)).When(command).ShouldBeRefused(GroupOfferingRefusals.RoundCancelled);
    }

    [Fact]
    public void A_gathering_is_called_off_once_before_its_day_and_never_the_last_of_them()
    {
        Open().When(new CancelGathering(2)).ShouldBeEvents(new GatheringCancelled(Now, 2, Slots[1], [new(Leader, 1)]));
        Open().When(new CancelGathering(4)).ShouldBeRefused(GroupOfferingRefusals.GatheringUnknown);
        Open().Happened(new GatheringCancelled(Now, 2, Slots[1], [])).When(new CancelGathering(2)).ShouldBeRefused(GroupOfferingRefusals.GatheringCancelled);
        Open().On(FirstDay).When(new CancelGathering(1)).ShouldBeRefused(GroupOfferingRefusals.GatheringPassed);
        Open().Happened(new GatheringCancelled(Now, 1, Slots[0], []), new GatheringCancelled(Now, 2, Slots[1], []))
            .When(new CancelGathering(3)).ShouldBeRefused(GroupOfferingRefusals.LastGathering);
    }

    [Fact]
    public void Attendance_is_counts_of_those_with_places_by_who_runs_the_round()
    {
        var held = Open().Happened(Seated(Kvam, 1), Seated(Kvam, 2, adults: 1)).On(FirstDay);
        TellAttendance Told(int homes, int adults) => new(1, [new(Kvam, homes, adults)]);

        held.By(TheLeader).When(Told(2, 3)).ShouldBeOfType<Decision.Accepted>();
        held.When(Told(2, 4)).ShouldBeRefused(GroupOfferingRefusals.AttendanceOverPlaces(Kvam));
        held.When(Told(3, 3)).ShouldBeRefused(GroupOfferingRefusals.AttendanceOverPlaces(Kvam));
        foreach (var (homes, adults) in ((int, int)[])[(1, 3), (2, 1), (-1, 0), (int.MaxValue, int.MaxValue - 1)])
            held.When(Told(homes, adults)).ShouldBeRefused("not_a_value");
        held.When(new TellAttendance(2, [])).ShouldBeRefused("in_the_future");
        held.By(People.LeaderOf(Kvam)).When(Told(1, 1)).ShouldBeRefused(GroupOfferingRefusals.NotYourRound);
        held.By(TheLeader with { Person = new("another") }).When(Told(1, 1)).ShouldBeRefused(GroupOfferingRefusals.NotYourRound);
    }

    [Fact]
    public void An_evaluation_is_told_when_the_last_gathering_has_come_and_shown_from_five_answers_on()
    {
        var over = Open().Happened([.. Enumerable.Range(1, 4).Select(number => Seated(Stord, number))]).On(LastDay).By(TheLeader);

        over.On(LastDay.AddDays(-1)).When(new EvaluateRound([0, 0, 0, 1, 1], null)).ShouldBeRefused(GroupOfferingRefusals.NotOverYet);
        over.When(new EvaluateRound([0, 0, 0, 4, 5], null)).ShouldBeRefused(GroupOfferingRefusals.AnswersOverAdults(8));
        foreach (var bad in (ValueList<int>[])[[0, 0, 0, 0, 0], [1, 1, 1, 1], [-1, 0, 0, 1, 1]])
            over.When(new EvaluateRound(bad, null)).ShouldBeRefused("not_a_value");
        over.When(new EvaluateRound([0, 0, 0, 3, 5], null)).ShouldBeOfType<Decision.Accepted>();
        new RoundEvaluation([0, 0, 0, 0, 4], null).MeanTenths.ShouldBeNull();
        new RoundEvaluation([0, 0, 1, 0, 4], null).MeanTenths.ShouldBe(46);
        new RoundEvaluation([1, 0, 0, 0, 5], null).MeanTenths.ShouldBe(43);
    }

    private static List<AddressedCommand> Reactions(RoundEvent happened) => [.. RoundDecider.Decider.React(Id.In(People.Network), happened)];
}
