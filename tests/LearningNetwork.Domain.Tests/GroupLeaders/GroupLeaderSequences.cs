using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Tests.GroupOfferings;

namespace LearningNetwork.Domain.Tests.GroupLeaders;

public sealed class GroupLeaderSequences
{
    private static readonly Gen<RoundId> Some = Gen.Elements("a", "b", "c").Select(label => new RoundId(new("trygg-base"), label));

    private static readonly Gen<ValueList<TimeSlot>> Slots =
        Gens.Some(from day in Gen.Choose(0, 5) from hour in Gen.Choose(8, 12) select Rounds.At(new DateOnly(2025, 1, 1).AddDays(day), hour), 1, 2);

    /// <summary>Mostly the same one, so that what is withdrawn is there.</summary>
    private static readonly Gen<string> Issuers = Gen.Frequency((4, Gen.Constant("Bufetat")), (1, Gens.Names));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from title in Gens.Names select (Command)new RegisterLeader(title)),
        (3, from issuer in Issuers from method in Gen.Elements(GroupMethod.TryggBase, GroupMethod.Cos) from late in Gen.Choose(0, 1) select (Command)new AddQualification(method, issuer, new(2025 + late, 1, 3))),
        (2, from issuer in Issuers
            from method in Gen.Elements(GroupMethod.TryggBase, GroupMethod.Cos)
            from late in Gen.Choose(0, 1)
            select (Command)new WithdrawQualification(new(method, issuer, new(2025 + late, 1, 3)))),
        (8, from round in Some from number in Gen.Choose(1, 3) from slots in Slots select (Command)new AskForRound(round, number, GroupMethod.TryggBase, slots)),
        (8, from round in Some from yes in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))) select (Command)new AnswerRound(round, yes)),
        (2, from round in Some select (Command)new WithdrawFromRound(round)),
        (2, from round in Some from number in Gen.Choose(1, 3) select (Command)new FreeFromRound(round, number)),
        (2, from round in Some from number in Gen.Choose(1, 2) from slots in Slots select (Command)new FreeSlot(round, number, slots[0])),
        (1, Gen.Constant<Command>(new RetireLeader())));

    private static readonly Sequences<GroupLeader, GroupLeaderCommand, GroupLeaderEvent> Sequences = new(
        GroupLeaderDecider.Decider,
        Rounds.Leader.In(People.Network),
        Gens.Sent(Commands, Gens.Actors(Rounds.TheLeader, Rounds.TheLeader, People.Program, People.Program, People.LeaderOf(Rounds.Kvam)), Gen.Constant(World.Empty)));

    [Fact]
    public void Whatever_is_sent_nobody_leads_two_at_the_same_time() => Sequences.Hold(life =>
    {
        foreach (var calendar in life.States.OfType<GroupLeader>().Select(state => state.Calendar).OfType<GroupLeader.Active>())
        {
            var led = calendar.Askings.Where(asking => asking.Answer == AskingAnswer.Yes).ToList();
            led.SelectMany(one => led.Where(other => other.Round != one.Round && one.Collides(other))).ShouldBeEmpty();
            calendar.Askings.Select(asking => asking.Round).ShouldBeUnique();
        }
    });

    [Fact]
    public void Everything_in_a_calendar_can_happen() => Sequences.ReachEverything();
}
