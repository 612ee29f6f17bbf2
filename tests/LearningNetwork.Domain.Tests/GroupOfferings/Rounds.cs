using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>A round for the tests: three owners, six homes, gatherings in June 2024, quotas released on 20 May.</summary>
internal static class Rounds
{
    public static readonly ServiceId Voss = new("voss-herad"), Kvam = new("kvam"), Stord = new("stord"), Gulen = new("gulen");

    public static readonly GroupOfferingId Offering = new("trygg-base");

    public static readonly RoundId Id = new(Offering, "var-2024");

    public static readonly GroupLeaderId Leader = new("leiar-1"), Other = new("leiar-2");

    public static readonly DateOnly FirstDay = new(2024, 6, 3), LastDay = new(2024, 6, 24), ReleaseDay = new(2024, 5, 20);

    public static readonly ValueList<TimeSlot> Slots = [At(FirstDay), At(new(2024, 6, 10)), At(LastDay)];

    public static readonly Actor Organiser = People.LeaderOf(Voss);

    public static readonly Actor TheLeader = People.With(Role.GroupLeader) with { Person = new(Leader.Value) };

    public static readonly OfferingFacts Known = new(Offering, "Trygg Base", GroupMethod.TryggBase, [Voss, Kvam, Stord], CostKey.Homes);

    public static readonly LeaderFacts Qualified = new(Leader, Kvam, [new(GroupMethod.TryggBase, "Bufetat", LastDay)]);

    public static readonly World World = World.Of(
        (new AboutOffering(Offering), Known),
        (new AboutLeader(Leader), Qualified),
        (new AboutLeader(Other), Qualified with { Id = Other, Qualifications = [new(GroupMethod.TryggBase, "Bufetat", LastDay.AddDays(-1)), new(GroupMethod.Cos, "RBUP", LastDay)] }));

    private static readonly DateTimeOffset Then = new(2024, 2, 1, 8, 0, 0, TimeSpan.Zero);

    public static readonly PlanRound Plan = new(Slots, WrittenText.Write("place", "Kulturhuset", "nn", new("p", "s")).Text, 6, [new(Voss, 2), new(Kvam, 2)], ReleaseDay);

    public static readonly RoundPlanned Planned =
        new(Then, GroupMethod.TryggBase, Voss, [Voss, Kvam, Stord], CostKey.Homes, Slots, Plan.Place!.Ref, 6, Plan.Quotas, ReleaseDay);

    public static readonly LeaderAsked Asked = new(Then, Leader, 1, GroupMethod.TryggBase, Slots);

    public static readonly LeaderAnswerNoted Answered = new(Then, Leader, 1, AskingAnswer.Yes);

    public static TimeSlot At(DateOnly day, int hour = 10) => new(day, new(hour, 0), new(hour + 2, 0));

    public static Story Story() => Tests.Story.Of(RoundDecider.Decider, Id.Value).Knowing((new AboutOffering(Offering), Known)) with { World = World };

    public static Story Open(RoundPlanned? planned = null) => Story().Happened(planned ?? Planned, Asked, Answered, new RoundOpened(Then)).By(Organiser);

    public static HomeSeated Seated(ServiceId service, int number, int adults = 2, bool quota = false) => new(Then, new(service, number), adults, quota);
}
