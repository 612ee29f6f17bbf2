using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupOfferings;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

/// <summary>How many homes a round has room for, changed after it was set up.</summary>
public sealed class CapacityTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Six places: two kept for Voss and two for Kvam, the two for all taken, and two homes in line.</summary>
    private static readonly Story Waiting = Open().Happened(
        Seated(Stord, 1), Seated(Gulen, 1), new HomeQueued(Now, new(Stord, 2), 2, 1), new HomeQueued(Now, new(Gulen, 2), 1, 2));

    [Fact]
    public void More_places_are_offered_to_the_waiting_list_in_its_order()
    {
        Waiting.When(new ChangeCapacity(7)).ShouldBeEvents(new CapacityChanged(Now, 7), new PlaceOffered(Now, new(Stord, 2), FromQuota: false, Now.AddDays(7)));
        Waiting.When(new ChangeCapacity(200)).ShouldBeEvents(
            new CapacityChanged(Now, 200), new PlaceOffered(Now, new(Stord, 2), false, Now.AddDays(7)), new PlaceOffered(Now, new(Gulen, 2), false, Now.AddDays(7)));
    }

    [Fact]
    public void The_same_number_again_is_nothing_also_once_the_round_has_begun()
    {
        Waiting.When(new ChangeCapacity(6)).ShouldBeNothing();
        Waiting.Happened(new CapacityChanged(Now, 7)).On(FirstDay).When(new ChangeCapacity(8)).ShouldBeRefused(GroupOfferingRefusals.RoundHasBegun);
    }

    [Theory]
    [InlineData(6, 0, null)]
    [InlineData(5, 0, null)]
    [InlineData(4, 0, null)]
    [InlineData(3, 0, 4)]
    [InlineData(5, 1, null)]
    [InlineData(4, 1, 5)]
    [InlineData(4, 2, 6)]
    public void Before_the_release_there_are_never_fewer_than_are_taken_and_kept(int capacity, int takenOfAll, int? needed)
    {
        var round = Open().Happened([.. Enumerable.Range(1, takenOfAll).Select(home => (Event)Seated(Stord, home)), Seated(Voss, 1, quota: true)]);
        var decision = round.When(new ChangeCapacity(capacity));
        if (needed is { } least)
            decision.ShouldBeRefused(GroupOfferingRefusals.CapacityBelowTaken(least));
        else if (capacity == 6)
            decision.ShouldBeNothing();
        else
            decision.ShouldBeEvents(new CapacityChanged(Now, capacity));
    }

    [Fact]
    public void After_the_release_only_those_taken_and_offered_count()
    {
        var released = Open().Happened(Seated(Stord, 1), new HomeQueued(Now, new(Gulen, 1), 2, 1), new QuotasReleased(Now), new PlaceOffered(Now, new(Gulen, 1), false, Now.AddDays(7)));
        released.When(new ChangeCapacity(1)).ShouldBeRefused(GroupOfferingRefusals.CapacityBelowTaken(2));
        released.When(new ChangeCapacity(2)).ShouldBeEvents(new CapacityChanged(Now, 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    [InlineData(int.MaxValue)]
    public void An_absurd_number_is_refused(int capacity) => Waiting.When(new ChangeCapacity(capacity)).ShouldBeRefused(Refusals.NotAValue("capacity"));

    [Fact]
    public void The_organiser_alone_changes_it_and_not_once_the_round_is_called_off()
    {
        Waiting.By(People.LeaderOf(Kvam)).When(new ChangeCapacity(8)).ShouldBeRefused(GroupOfferingRefusals.NotYourRound);
        Waiting.Happened(new RoundCancelled(Now, [], null)).When(new ChangeCapacity(8)).ShouldBeRefused(GroupOfferingRefusals.RoundCancelled);
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] != Role.ServiceLeader))
            Waiting.By(actor).When(new ChangeCapacity(8)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void A_round_that_is_planned_and_not_open_gets_more_places_and_offers_none_yet()
    {
        Story().Happened(Planned).By(Organiser).When(new ChangeCapacity(9)).ShouldBeEvents(new CapacityChanged(Now, 9));
    }
}
