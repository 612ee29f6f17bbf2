using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Tellings;

/// <summary>Whom each event concerns.</summary>
public sealed class TellingTests
{
    private static readonly Audience[] Giver = [Audience.LeadsOf(P3), Audience.LeadsOf(P4)];
    private static readonly Audience[] Receiver = [Audience.LeadersOf(Voss)];
    private static readonly RequestSubmitted NotStated = Submitted with { Recommendation = null };
    private static readonly RequestSubmitted ForTraining = Submitted with { Recommendation = Recommendation.One, Handling = Handling.JointTraining };
    private static readonly StepPartDone Introduced = Did(RoutineStep.Introduction, Side.Giver, Held);
    private static readonly StepPartDone Confirmed = Did(RoutineStep.Introduction, Side.Receiver, []);
    private static readonly ProductRegistered Registered = new("Mal", ProductKind.Template, [P3, P4], [Bergen], null);

    [Fact]
    public void A_wish_for_support_is_told_to_the_coordinator_and_the_owners_and_what_is_stopped_or_improved_to_the_owners()
    {
        var begun = Story.Of(ImplementationDecider.Decider, "mal.voss-herad").Happened(new ImplementationBegun(Card.Id, Voss, 0, [P3, P4], Noon));
        var text = Text("Vi treng hjelp").Ref;
        Told(begun, new SupportAsked(new(2024, 3, 1), text)).ShouldBe([Audience.Coordinator, .. Giver]);
        Told(begun, new StageSet(Stage.Stopped, new(2024, 3, 1), ResponsibleRole.ServiceLeader, text)).ShouldBe(Giver);
        Told(begun, new StageSet(Stage.Started, new(2024, 3, 1), ResponsibleRole.ServiceLeader, null)).ShouldBeEmpty();
        Told(begun, new StaffCounted(new(2024, 3, 1), 4, 1)).ShouldBeEmpty("what is fragile is the service's own");
        var adapted = begun.Happened(new AdaptationLogged(1, new(2024, 3, 1), text, text, true, []));
        Told(adapted, new ImprovementProposed(1, new(2024, 3, 1))).ShouldBe(Giver);
    }

    [Fact]
    public void A_request_is_told_to_those_who_are_to_answer() => Told(Empty, Submitted).ShouldBe(Giver);

    [Fact]
    public void What_waits_for_the_network_is_told_to_the_coordinator_too()
    {
        Told(Empty, NotStated).ShouldBe([.. Giver, Audience.Coordinator]);
        Told(Empty, ForTraining).ShouldBe([.. Giver, Audience.Coordinator]);
        Told(Empty.Happened(ForTraining), new RequestWithdrawn(1, Noon, null)).ShouldBe([.. Giver, Audience.Coordinator]);
        Told(Empty.Happened(Submitted), new RequestWithdrawn(1, Noon, null)).ShouldBe(Giver);
        Told(Empty.Happened(Submitted), new RequestBecameOverdue(1, Noon)).ShouldBe([.. Giver, Audience.Coordinator]);
    }

    [Fact]
    public void An_answer_is_told_to_the_one_who_asked()
    {
        Told(Empty.Happened(Submitted), Accepted).ShouldBe(Receiver);
        Told(Empty.Happened(Submitted), new RequestDeclined(1, Noon, Text("Nei").Ref)).ShouldBe(Receiver);
    }

    [Fact]
    public void Who_waits_or_reminds_is_told_to_those_who_own_and_an_invitation_to_the_one_who_is_invited()
    {
        Told(Empty, new WaitBegan(1, Noon, Card.Id, Voss, [P3, P4], Recommendation.Four, null)).ShouldBe(Giver);
        Told(Empty.Happened(Submitted, new RequestBecameOverdue(1, Noon)), new OwnerReminded(1, Noon, new(2024, 3, 1))).ShouldBe(Giver);
        Told(Empty.Happened(Submitted), new RequestInvited(1, Noon, ResourceLevel.Moderate, Submitted.Steps, null)).ShouldBe(Receiver);
    }

    [Fact]
    public void What_the_coordinator_does_with_a_case_is_told_to_both_its_sides()
    {
        var cohort = CohortId.Parse("mal.1")!.Value;
        Told(Empty.Happened(ForTraining), new RequestAcceptedByCohort(1, Noon, cohort, ResourceLevel.Moderate, Submitted.Steps)).ShouldBe([.. Receiver, .. Giver]);
        Told(Empty.Happened(Submitted), new RequestJoined(1, Noon, cohort)).ShouldBe([.. Receiver, .. Giver]);
    }

    [Fact]
    public void A_part_of_a_step_is_told_to_the_other_side()
    {
        Told(Empty.Happened(Submitted, Accepted), Introduced).ShouldBe(Receiver);
        Told(Empty.Happened(Submitted, Accepted, Introduced), Confirmed).ShouldBe(Giver);
        Told(InUse(), new RequestEvaluated(1, Noon, null, null, null)).ShouldBe(Giver);
        Told(InUse(), new RequestNotSuccessful(1, Noon, NotSuccessfulReason.Capacity, null)).ShouldBe(Giver);
    }

    [Fact]
    public void A_review_is_told_to_those_who_follow_and_those_who_own()
    {
        Told(Story.Of(ProductDecider.Decider, "mal").Happened(Registered), new ProductReviewed(Review(Recommendation.Two))).ShouldBe(
            [Followers("product/mal"), .. Giver, Followers("project/p3"), Followers("project/p4")], ignoreOrder: true);
        Told(Story.Of(ProductDecider.Decider, "mal"), Registered).ShouldBeEmpty("nobody knows of it yet");
        Told(Story.Of(ProductDecider.Decider, "mal").Happened(Registered), new ProductSubmitted(new(2024, 1, 1))).ShouldBe([Audience.WorkingGroup]);
    }

    [Theory]
    [InlineData(Recommendation.Four, Recommendation.Two, true)]
    [InlineData(Recommendation.Four, null, true)]
    [InlineData(Recommendation.Four, Recommendation.Four, false)]
    [InlineData(Recommendation.Three, Recommendation.Two, false)]
    [InlineData(Recommendation.Two, Recommendation.Four, false)]
    public void A_review_that_makes_a_product_one_that_can_be_had_is_told_to_those_who_wait(Recommendation before, Recommendation? after, bool told)
    {
        var story = Story.Of(ProductDecider.Decider, "mal").Happened(Registered, new ProductReviewed(Review(before)));
        Told(story, new ProductReviewed(Review(after))).Contains(Audience.AskersOf(new("mal"))).ShouldBe(told);
    }

    [Fact]
    public void A_status_of_a_project_is_told_to_followers_and_one_of_an_implementation_to_its_two_sides_alone()
    {
        var status = new PublishedStatus(StatusLight.Red, new(2024, 3, 1), Text("Det står fast").Ref);
        var project = Story.Of(ProjectDecider.Decider, "p3").Happened(new ProjectStarted("P3", "Støtte", [Bergen], [], null, null));
        Told(project, new ProjectStatusPublished(status)).ShouldBe([Audience.LeadsOf(P3), Followers("project/p3")]);

        var implementation = Story.Of(ImplementationDecider.Decider, "mal.voss-herad").Happened(new ImplementationBegun(Card.Id, Voss, 1, [P3, P4], Noon));
        Told(implementation, new ImplementationStatusPublished(status)).ShouldBe([.. Receiver, .. Giver]);
    }

    [Fact]
    public void What_changes_for_a_project_or_a_service_is_told_to_those_who_follow()
    {
        var started = new ProjectStarted("P3", "Støtte", [Bergen], [], null, null);
        Told(Story.Of(ProjectDecider.Decider, "p3").Happened(started), new ProjectStatusChanged(ProjectStatus.Ended)).ShouldBe([Audience.LeadsOf(P3), Followers("project/p3")]);

        var service = Story.Of(ServiceDecider.Decider, "bergen").Happened(new ServiceEstablished("Bergen", new("4601"), null));
        Told(service, new ServiceRenamed("Bergen og omland")).ShouldBe([Followers("service/bergen")]);
        Told(service, new HostChanged(new MunicipalityNumber("4602"))).ShouldBe([Followers("service/bergen")]);
        Told(service, new LanguageChosen("nn")).ShouldBeEmpty();
    }

    /// <summary>Whoever is told of a case may see it.</summary>
    [Fact]
    public void Only_the_two_sides_and_the_coordinator_are_told_of_a_case()
    {
        var story = InUse();
        Event[] everything =
        [
            Submitted, NotStated, ForTraining, new WaitBegan(1, Noon, Card.Id, Voss, [P3, P4], Recommendation.Four, null), new OwnerReminded(1, Noon, new(2024, 3, 1)), new RequestBecameOverdue(1, Noon), Accepted, new RequestDeclined(1, Noon, Text("Nei").Ref),
            new RequestWithdrawn(1, Noon, null), Introduced, Confirmed, new RequestEvaluated(1, Noon, null, null, null),
            new RequestNotSuccessful(1, Noon, NotSuccessfulReason.Capacity, null),
        ];
        var told = everything.SelectMany(happened => Telling.Whom(story.Self, story.State, happened, story.State)).ToHashSet();
        told.ShouldBeSubsetOf([.. Giver, .. Receiver, Audience.Coordinator]);
        foreach (var actor in People.OfEveryRole.Concat([Asker, Owner, People.LeaderOf(Bergen), People.LeadOf(new ProjectId("p9"))]))
            Audience.Of(actor).Any(told.Contains).ShouldBe(CaseVisibility.Of(actor).Covers(Voss, [P3, P4]), actor.ToString());
    }

    [Fact]
    public void The_coordinator_is_told_only_of_what_was_sent_to_the_network()
    {
        var story = InUse();
        Event[] between = [Introduced, Confirmed, Accepted, new RequestEvaluated(1, Noon, null, null, null), new RequestNotSuccessful(1, Noon, NotSuccessfulReason.Capacity, null)];
        foreach (var happened in between)
            Telling.Whom(story.Self, story.State, happened, story.State).ShouldNotContain(Audience.Coordinator);
    }

    [Theory]
    [InlineData("product.mal.1", "product", "mal", 1)]
    [InlineData("sharing-request.mal.voss-herad.12", "sharing-request", "mal.voss-herad", 12)]
    public void A_telling_has_a_name_that_stands_in_an_address(string text, string kind, string key, int version)
    {
        TellingId.Parse(text).ShouldBe(new TellingId(kind, key, version));
        TellingId.Parse(text)!.Value.Value.ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("product.1")]
    [InlineData("product.mal")]
    [InlineData("product.mal.0")]
    [InlineData("product.mal.-1")]
    [InlineData("product..1")]
    [InlineData("product.a/b.1")]
    [InlineData("Product.mal.1")]
    public void What_is_no_name_of_a_telling_is_none(string? text) => TellingId.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("network/vestland")]
    [InlineData("product")]
    [InlineData("product/")]
    [InlineData("product/a/b")]
    [InlineData(null)]
    public void What_cannot_be_followed_is_no_subject(string? text) => Subject.Parse(text).ShouldBeNull();

    private static ValueList<Audience> Told(Story story, Event happened) => Telling.Whom(story.Self, story.State, happened, story.Happened(happened).State);

    private static Review Review(Recommendation? recommendation) =>
        new(recommendation, ResourceLevel.Low, null, [], new(2024, 1, 1), new("wg"), "003 §5", null, null, null, false);

    private static Audience Followers(string subject) => Audience.FollowersOf(Subject.Parse(subject)!.Value);
}
