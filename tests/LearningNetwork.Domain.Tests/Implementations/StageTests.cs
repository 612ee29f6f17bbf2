using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Implementations.StageMove;
using static LearningNetwork.Domain.Tests.Implementations.Followed;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class StageTests
{
    private static readonly Stage[] All = Enum.GetValues<Stage>();

    /// <summary>From (row) to (column), in the order exploring, preparing, started, in operation, sustained, stopped.</summary>
    private static readonly StageMove[][] Table =
    [
        [Same, Forward, Forward, Forward, Never, NeedsReason],
        [NeedsReason, Same, Forward, Forward, Never, NeedsReason],
        [NeedsReason, NeedsReason, Same, Forward, Never, NeedsReason],
        [NeedsReason, NeedsReason, NeedsReason, Same, Forward, NeedsReason],
        [NeedsReason, NeedsReason, NeedsReason, NeedsReason, Same, NeedsReason],
        [NeedsReason, NeedsReason, NeedsReason, NeedsReason, Never, Same],
    ];

    public static TheoryData<Stage, Stage> Moves { get; } = [.. from one in All from other in All select (one, other)];

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_move_is_what_the_table_says(Stage from, Stage to)
    {
        var move = Table[(int)from][(int)to];
        Stages.MoveOf(from, to).ShouldBe(move);
        var there = Begun.Happened(new StageSet(from, Today.AddDays(-9), ResponsibleRole.Adviser, null));
        var reason = Text("Vi mista to");

        var bare = there.When(To(to));
        var reasoned = there.When(To(to, reason: reason));
        if (move == Same)
            bare.ShouldBeRefused(ImplementationRefusals.StageIsThere);
        else if (move == Never)
            (bare, reasoned).ShouldBe((Decision.Refuse(ImplementationRefusals.StageNeverFollows), Decision.Refuse(ImplementationRefusals.StageNeverFollows)));
        else
            reasoned.ShouldBeEvents(new StageSet(to, Today, ResponsibleRole.TeamLeader, reason.Ref));
        if (move == NeedsReason)
            bare.ShouldBeRefused(ImplementationRefusals.StageNeedsReason);
        if (move == Forward)
            bare.ShouldBeEvents(new StageSet(to, Today, ResponsibleRole.TeamLeader, null));
    }

    [Fact]
    public void A_stage_is_of_a_day_that_has_been_and_not_before_the_last()
    {
        Begun.When(To(Stage.Started, Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("on"));
        Begun.When(To(Stage.Started, new(1999, 1, 1))).ShouldBeRefused(Refusals.NotAValue("on"));
        Begun.When(To(Stage.InOperation, new(2022, 8, 1))).ShouldBeOfType<Decision.Accepted>();
        var started = Begun.Happened(new StageSet(Stage.Started, Today.AddDays(-2), ResponsibleRole.TeamLeader, null));
        started.When(To(Stage.InOperation, Today.AddDays(-3))).ShouldBeRefused(ImplementationRefusals.LaterCountThere("on", Today.AddDays(-2)));
        started.When(To(Stage.Started, Today.AddDays(-2))).ShouldBeNothing();
        Begun.When(To((Stage)9)).ShouldBeRefused(Refusals.NotAValue("stage"));
        Begun.When(To(Stage.Started) with { By = (ResponsibleRole)9 }).ShouldBeRefused(Refusals.NotAValue("responsibleRole"));
    }

    [Fact]
    public void One_of_a_case_is_being_prepared_and_one_that_a_service_began_is_being_explored()
    {
        ((Implementation.Begun)Begun.State).Stage.ShouldBe(Stage.Preparing);
        var explored = new ImplementationBegun(Card.Id, Voss, 0, [P3, P4], Noon);
        NotBegun.When(new ExploreProduct()).ShouldBeEvents(explored);
        ((Implementation.Begun)NotBegun.Happened(explored).State).Stage.ShouldBe(Stage.Exploring);
        NotBegun.Happened(explored).When(new ExploreProduct()).ShouldBeNothing();
        Begun.When(new ExploreProduct()).ShouldBeRefused(ImplementationRefusals.BegunAlready);
        NotBegun.By(People.LeaderOf(Bergen)).When(new ExploreProduct()).ShouldBeRefused(Refusals.NotFound);
        NotBegun.Knowing().When(new ExploreProduct()).ShouldBeRefused(ImplementationRefusals.CannotBeBegun);
    }

    [Fact]
    public void What_a_national_body_owns_can_be_begun_with_where_it_is_supported_and_what_waits_for_its_review_not()
    {
        var national = Card with { Owners = [], Assessed = false };
        NotBegun.Knowing((new AboutProduct(Card.Id), national), (new AboutSupport(Card.Id), Support)).When(new ExploreProduct()).ShouldBeOfType<Decision.Accepted>();
        NotBegun.Knowing((new AboutProduct(Card.Id), national)).When(new ExploreProduct()).ShouldBeRefused(ImplementationRefusals.CannotBeBegun);
        NotBegun.Knowing((new AboutProduct(Card.Id), Card with { Assessed = false }), (new AboutSupport(Card.Id), Support)).When(new ExploreProduct()).ShouldBeRefused(ImplementationRefusals.CannotBeBegun);
    }
}
