using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.Cohorts.CohortStories;

namespace LearningNetwork.Domain.Tests.Cohorts;

public sealed class CohortDeciderTests
{
    private static readonly Story First = Empty.Happened(Opened);

    [Fact]
    public void The_coordinator_opens_a_cohort_from_the_queue_and_it_is_numbered()
    {
        Empty.When(Open).ShouldBe(new Decision.Accepted([Opened], "modell.1"));
        First.When(Open).ShouldBe(new Decision.Accepted([], "modell.1"));
        var third = Request("stord");
        First.Knowing(Known(Waiting(third))).When(Open with { Requests = [third] })
            .ShouldBe(new Decision.Accepted([Opened with { Number = 2, Requests = [third] }], "modell.2"));
    }

    [Fact]
    public void Every_request_is_then_asked_to_join_under_its_own_round()
    {
        var self = CohortDecider.Decider.In(People.Network, "modell");
        CohortDecider.Decider.React(self, Opened).ShouldBe(
        [
            new AddressedCommand(OfVoss.Case.In(People.Network), new JoinCohort(1, new(Card.Id, 1), null)),
            new AddressedCommand(OfKvam.Case.In(People.Network), new JoinCohort(1, new(Card.Id, 1), null)),
        ]);
        CohortDecider.Decider.React(self, WasHeld).ShouldBe(
            [new AddressedCommand(OfVoss.Case.In(People.Network), new TakePartInCohort(1, new(Card.Id, 1), new DateOnly(2024, 2, 20), "digital", 3, 4, 1))]);
    }

    [Fact]
    public void A_cohort_comes_of_declared_wishes_and_named_resources()
    {
        Empty.When(Open with { Requests = [] }).ShouldBeRefused(CohortRefusals.WithoutRequests);
        Empty.When(Open with { Resources = null }).ShouldBeRefused(CohortRefusals.WithoutResources);
    }

    [Fact]
    public void It_takes_no_more_than_it_has_places_for()
    {
        Empty.When(Open with { Places = 1 }).ShouldBeRefused(CohortRefusals.OverPlaces(1, 2));
        Empty.When(Open with { Places = 2 }).ShouldBeOfType<Decision.Accepted>();
        Empty.When(Open with { Places = 1, Requests = [OfVoss, OfVoss] }).ShouldBeOfType<Decision.Accepted>();
        Empty.When(Open with { Places = 0 }).ShouldBeRefused("not_a_value");
        Empty.When(Open with { Places = 201 }).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void Only_requests_of_the_product_that_wait_are_chosen()
    {
        var other = Request("voss-herad", "anna");
        Empty.When(Open with { Requests = [OfVoss, other] }).ShouldBeRefused(CohortRefusals.OfAnotherProduct(other));
        Empty.When(Open with { Requests = [Request("ukjend")] }).ShouldBeRefused("cohort_request_unknown");
        Empty.Knowing(Known(Waiting(OfVoss) with { CanJoinCohort = false }, Waiting(OfKvam))).When(Open).ShouldBeRefused(CohortRefusals.CannotJoin(OfVoss));
        Empty.Knowing().When(Open).ShouldBeRefused("product_unknown");
    }

    [Fact]
    public void A_request_is_in_one_cohort_at_most() =>
        First.When(Open with { Requests = [OfKvam], Places = 9 }).ShouldBeRefused(CohortRefusals.AlreadyInCohort(OfKvam, new(Card.Id, 1)));

    [Fact]
    public void Where_a_request_has_no_level_one_is_stated_and_only_there()
    {
        var bare = Empty.Knowing(Known(Waiting(OfVoss) with { NeedsLevel = true }, Waiting(OfKvam)));
        bare.When(Open).ShouldBeRefused("level_required");
        bare.When(Open with { Level = ResourceLevel.Moderate }).ShouldBe(new Decision.Accepted([Opened with { Level = ResourceLevel.Moderate }], "modell.1"));
        Empty.When(Open with { Level = ResourceLevel.Moderate }).ShouldBeRefused("level_is_stated");
        bare.When(Open with { Level = (ResourceLevel)99 }).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void It_begins_today_at_the_earliest()
    {
        Empty.When(Open with { StartsOn = new(2024, 3, 1) }).ShouldBeOfType<Decision.Accepted>();
        Empty.When(Open with { StartsOn = new(2024, 2, 29) }).ShouldBeRefused("cohort_in_the_past");
        Empty.When(Open with { StartsOn = new(2424, 2, 29) }).ShouldBeRefused("not_a_value");
        Empty.When(Open with { Instructor = (InstructorRole)99 }).ShouldBeRefused("not_a_value");
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.ServiceLeader)]
    [InlineData(Role.ProjectLead)]
    [InlineData(Role.WorkingGroup)]
    [InlineData(Role.Program)]
    public void Nobody_else_opens_one(Role role) => Empty.By(People.With(role)).When(Open).ShouldBeRefused("not_allowed");

    [Fact]
    public void The_coordinator_or_an_owners_lead_tells_what_was_held()
    {
        First.When(Held).ShouldBeEvents(WasHeld);
        First.By(People.LeadOf(P3)).When(Held).ShouldBeEvents(WasHeld);
        First.By(People.LeadOf(new Domain.Projects.ProjectId("p1a"))).When(Held).ShouldBeRefused("not_your_project");
        First.By(People.LeaderOf(new("voss-herad"))).When(Held).ShouldBeRefused("not_allowed");
        First.Happened(WasHeld).When(Held).ShouldBeNothing();
    }

    [Fact]
    public void What_was_held_is_told_of_the_cohorts_own_as_counts()
    {
        First.When(Held with { Number = 2 }).ShouldBeRefused("cohort_unknown");
        First.When(Held with { Attendance = [] }).ShouldBeRefused("nobody_took_part");
        First.When(Held with { Attendance = [new(OfVoss, 0, 0)] }).ShouldBeRefused("nobody_took_part");
        First.When(Held with { Attendance = [new(OfVoss, -1, 2)] }).ShouldBeRefused("not_a_value");
        First.When(Held with { Attendance = [new(OfVoss, 1, 0), new(OfVoss, 2, 0)] }).ShouldBeRefused("not_a_value");
        First.When(Held with { Attendance = [new(Request("stord"), 1, 0)] }).ShouldBeRefused("request_not_in_cohort");
        First.When(Held with { Gatherings = 0 }).ShouldBeRefused("not_a_value");
        First.When(Held with { Form = "telegraf" }).ShouldBeRefused("not_a_value");
        First.When(Held with { On = new(2024, 3, 2) }).ShouldBeRefused("in_the_future");
    }

    [Fact]
    public void A_cohorts_id_is_its_product_and_number()
    {
        CohortId.Parse("modell.12").ShouldBe(new CohortId(Card.Id, 12));
        foreach (var wrong in (string?[])["modell", "modell.0", "modell.x", "modell.voss.1", ".1", "", null])
            CohortId.Parse(wrong).ShouldBeNull();
    }
}
