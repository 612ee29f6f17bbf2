using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

public sealed class RoundSequences
{
    private static readonly Gen<Command> Plans =
        from days in Gen.Choose(10, 250)
        from more in Gen.Choose(0, 3)
        from capacity in Gen.Choose(1, 3)
        from quota in Gen.Choose(0, 2)
        from early in Gen.Choose(0, 60)
        from place in Gens.MaybeNone(Gens.Texts)
        let first = new DateOnly(2024, 1, 1).AddDays(days)
        select (Command)new PlanRound(
            Enumerable.Range(0, more + 1).Select(week => At(first.AddDays(week * 7))).ToValueList(), place, capacity, [new(Kvam, quota)], first.AddDays(-early));

    private static readonly Gen<Command> Asking = Gen.Frequency(
        (4, Gen.Constant<Command>(new AskLeader(Leader))), (1, Gen.Constant<Command>(new DropLeader(Leader))), (4, Gen.Constant<Command>(new OpenRound())),
        (2, from capacity in Gen.Choose(0, 4) select (Command)new ChangeCapacity(capacity)));

    private static readonly Gen<Command> Answers =
        from asking in Gen.Choose(1, 2)
        from answer in Gen.Frequency((5, Gen.Constant(AskingAnswer.Yes)), (1, Gen.Constant(AskingAnswer.NotQualified)), (2, Gens.Values<AskingAnswer>().Where(Enum.IsDefined)))
        select (Command)new NoteLeaderAnswer(Leader, asking, answer);

    private static readonly Gen<Command> Booking = Gen.Frequency(
        (4, from home in Gen.Choose(0, 3) from adults in Gen.Choose(1, 3) select (Command)new BookHome(home, adults)),
        (9, from home in Gen.Choose(1, 3) select (Command)new AcceptOffer(home)),
        (3, from home in Gen.Choose(1, 3) select (Command)new GiveBack(home)));

    private static readonly Gen<Command> Telling = Gen.Frequency(
        (2, from number in Gen.Choose(1, 3) from homes in Gen.Choose(0, 2) select (Command)new TellAttendance(number, [new(Kvam, homes, homes)])),
        (1, from ore in Gen.Choose(-1, 5) select (Command)new StateCost(ore)),
        (3, from few in Gen.Choose(0, 2) from text in Gens.MaybeNone(Gens.Texts) select (Command)new EvaluateRound([0, 0, few, 0, 1], text)));

    private static readonly Gen<Command> Cancelling = Gen.Frequency(
        (4, from number in Gen.Choose(1, 4) select (Command)new CancelGathering(number)), (1, from text in Gens.MaybeNone(Gens.Texts) select (Command)new CancelRound(text)));

    private static readonly Sequences<Round, RoundCommand, RoundEvent> Sequences = new(
        RoundDecider.Decider,
        Id.In(People.Network),
        Gen.Frequency((6, Sent(Plans, 5, Organiser)), (6, Sent(Asking, 30, Organiser)), (6, Sent(Answers, 40, People.Program)), (12, Sent(Booking, 75, People.LeaderOf(Kvam), People.LeaderOf(Gulen))),
            (2, Sent(Gen.Constant<Command>(new KeepTime()), 360, People.Program)), (3, Sent(Telling, 500, Organiser, TheLeader)), (1, Sent(Cancelling, 500, Organiser))));

    /// <summary>Sent within so many days of the year's beginning, most of them by those who may.</summary>
    private static Gen<Sent> Sent(Gen<Command> commands, int days, params Actor[] actors) =>
        from command in commands
        from actor in Gens.Actors(actors)
        from hours in Gen.Choose(0, days * 24)
        from world in Gen.Frequency((9, Gen.Constant(LongQualified)), (1, Gen.Constant(World.Empty)))
        select new Sent(command, actor, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours), world);

    private static World LongQualified => World.Of(
        (new AboutOffering(Offering), Known), (new AboutLeader(Leader), Qualified with { Qualifications = [new(GroupMethod.TryggBase, "Bufetat", new(2099, 1, 1))] }));

    [Fact]
    public void Whatever_is_sent_no_place_is_given_twice_and_nothing_opens_without_a_leader() => Sequences.Hold(life =>
    {
        foreach (var round in life.States.OfType<Round.Begun>())
        {
            (round.Seats.Taken.Count + round.Seats.Offers.Count).ShouldBeLessThanOrEqualTo(round.Seats.Capacity);
            round.Seats.Taken.ShouldAllBe(seat => seat.Adults == 1 || seat.Adults == 2);
            round.Seats.FreeQuotaOf(Kvam).ShouldBeGreaterThanOrEqualTo(0);
            round.Seats.FreeToAll.ShouldBeGreaterThanOrEqualTo(0);
            (round is Round.Open && !round.HasLeader).ShouldBeFalse();
            round.Gatherings.ShouldContain(gathering => !gathering.IsCancelled);
        }
    });

    [Fact]
    public void Everything_about_a_round_can_happen() => Sequences.ReachEverything();
}
