using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using static LearningNetwork.Domain.Tests.Implementations.Followed;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class FollowTests
{
    public static TheoryData<Precondition, InPlace> EveryPrecondition { get; } =
        [.. from precondition in Enum.GetValues<Precondition>() from standing in Enum.GetValues<InPlace>() select (precondition, standing)];

    [Theory]
    [MemberData(nameof(EveryPrecondition))]
    public void A_precondition_is_marked_with_its_day_and_the_latest_counts(Precondition precondition, InPlace standing)
    {
        var marked = new PreconditionMarked(precondition, standing, Today);
        Begun.When(new MarkPrecondition(precondition, standing, Today)).ShouldBeEvents(marked);
        var before = Begun.Happened(new PreconditionMarked(precondition, InPlace.No, Today.AddDays(-30)), marked);
        ((Implementation.Begun)before.State).Preconditions.ShouldBe([marked]);
        before.When(new MarkPrecondition(precondition, standing, Today)).ShouldBeNothing();
        before.When(new MarkPrecondition(precondition, InPlace.Yes, Today.AddDays(-1))).ShouldBeRefused(ImplementationRefusals.LaterCountThere("on", Today));
        before.When(new MarkPrecondition(precondition, standing, Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("on"));
    }

    [Fact]
    public void There_are_the_ten_preconditions_of_the_source() => Enum.GetValues<Precondition>().Length.ShouldBe(10);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 0, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 1, true)]
    [InlineData(4, 2, false)]
    [InlineData(5, 2, true)]
    [InlineData(5, 3, false)]
    [InlineData(10, 5, false)]
    [InlineData(10, 4, true)]
    public void It_is_fragile_with_fewer_than_two_or_under_half_of_those_trained(int trained, int inPost, bool fragile) =>
        Staffing.IsFragile(trained, inPost).ShouldBe(fragile);

    [Fact]
    public void People_leave_one_after_the_other_and_it_becomes_fragile_when_too_few_are_left()
    {
        var story = Begun;
        var fragile = new List<bool>();
        foreach (var (months, inPost) in ((int, int)[])[(0, 6), (2, 5), (4, 4), (6, 3), (8, 2), (10, 1), (12, 0)])
        {
            var on = Today.AddMonths(months);
            var decision = story.On(on).When(new CountStaff(on, 6, inPost));
            var counted = decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<StaffCounted>();
            fragile.Add(counted.IsFragile);
            story = story.On(on).Happened(counted);
        }

        fragile.ShouldBe([false, false, false, false, true, true, true]);
        story.When(new CountStaff(Today.AddMonths(11), 6, 6)).ShouldBeRefused("later_count_there");
        story.When(new CountStaff(Today.AddMonths(12), 8, 5)).ShouldBeEvents(new StaffCounted(Today.AddMonths(12), 8, 5));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Begun.When(new CountStaff(Today, 2, 3)).ShouldBeRefused(ImplementationRefusals.InPostAboveTrained);
        Begun.When(new CountStaff(Today, -1, 0)).ShouldBeRefused(Refusals.NotAValue("trained"));
        Begun.When(new CountStaff(Today.AddDays(1), 2, 1)).ShouldBeRefused(Refusals.InTheFuture("on"));
        Begun.When(new CountPractice(Today, 0, 3)).ShouldBeRefused(ImplementationRefusals.SessionsWithoutFamilies);
        Begun.When(new CountPractice(Today, 3, -1)).ShouldBeRefused(Refusals.NotAValue("sessions"));
        Begun.When(new CountPractice(Today.AddDays(1), 3, 1)).ShouldBeRefused(Refusals.InTheFuture("on"));
        Begun.When(new CountPractice(Today, 3, 24)).ShouldBeEvents(new PracticeCounted(Today, 3, 24));
    }

    [Fact]
    public void A_service_asks_for_support_once_and_ends_it()
    {
        var need = Text("Vi treng ein til å øve med");
        Begun.When(new AskForSupport(need)).ShouldBeEvents(new SupportAsked(Today, need.Ref));
        var asks = Begun.Happened(new SupportAsked(Today, need.Ref));
        asks.When(new AskForSupport(Text("Igjen"))).ShouldBeNothing();
        asks.When(new EndSupport()).ShouldBeEvents(new SupportEnded(Today));
        Begun.When(new EndSupport()).ShouldBeNothing();
    }

    [Fact]
    public void All_of_it_is_the_services_own_leaders_and_nobody_elses()
    {
        ImplementationCommand[] commands =
        [
            To(Stage.Started), new MarkPrecondition(Precondition.Guidance, InPlace.Yes, Today), new CountStaff(Today, 2, 2), new CountPractice(Today, 1, 1),
            new AskForSupport(Text("x")), new EndSupport(), new LogAdaptation(Today, Text("a"), Text("b"), true, []), new ProposeImprovement(1), new MakePlan(Today, 2),
            new AdoptSuggestion(1, Today, ResponsibleRole.Adviser), new PlanEvaluation(Text("q"), "i", BetterWhen.Higher, ResponsibleRole.Adviser, Today),
        ];
        foreach (var command in commands)
        {
            Begun.By(People.LeaderOf(Bergen)).When(command).ShouldBeRefused(Refusals.NotFound);
            foreach (var actor in People.OfEveryRole.Concat([Owner, People.Coordinator]).Where(actor => !actor.Roles.Contains(Role.ServiceLeader)))
                Begun.By(actor).When(command).ShouldBeRefused(Refusals.NotAllowed);
            NotBegun.When(command).ShouldBeRefused(Refusals.NotFound);
        }
    }
}
