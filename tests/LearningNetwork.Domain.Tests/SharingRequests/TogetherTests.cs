using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

/// <summary>A case and the cohort that it comes into.</summary>
public sealed class TogetherTests
{
    private static readonly CohortId First = new(Card.Id, 1);
    private static readonly JoinCohort Join = new(1, First, null);
    private static readonly TakePartInCohort TakePart = new(1, First, new DateOnly(2024, 2, 20), "digital", 3, 4, 1);

    private static readonly RequestSubmitted Queued = Submitted with
    {
        Handling = Handling.JointTraining,
        Recommendation = Recommendation.One,
        Level = ResourceLevel.High,
        AnswerBy = null,
        Steps = [RoutineStep.Training, RoutineStep.Plan, RoutineStep.SupportAgreement, RoutineStep.InUse],
    };

    private static readonly RequestAcceptedByCohort ByCohort = new(1, Noon, First, ResourceLevel.High, Queued.Steps);
    private static readonly Story Queue = Empty.Happened(Queued).By(People.Program);
    private static readonly Story Admitted = Queue.Happened(ByCohort);

    [Fact]
    public void A_cohort_accepts_what_waits_for_it_once()
    {
        Queue.When(Join).ShouldBeEvents(ByCohort);
        Admitted.When(Join).ShouldBeNothing();
        Admitted.When(Join with { Cohort = new(Card.Id, 2) }).ShouldBeRefused("in_another_cohort");
    }

    [Fact]
    public void Nobody_but_the_joint_training_itself_accepts()
    {
        foreach (var actor in (Actor[])[Owner, Asker, People.Coordinator])
        {
            Queue.By(actor).When(Join).ShouldBeRefused("not_allowed");
            Admitted.By(actor).When(TakePart).ShouldBeRefused("not_allowed");
        }
    }

    [Fact]
    public void What_has_ended_does_not_come_back()
    {
        Queue.Happened(new RequestWithdrawn(1, Noon, null)).When(Join).ShouldBeRefused("request_ended");
        Queue.Happened(new RequestDeclined(1, Noon, Text("Nei").Ref)).When(Join).ShouldBeRefused("request_ended");
        Admitted.Happened(new RequestWithdrawn(1, Noon, null)).When(TakePart).ShouldBeRefused("request_ended");
    }

    [Fact]
    public void Without_a_stated_level_the_cohort_states_one()
    {
        var bare = Empty.Happened(Queued with { Level = null, Steps = [] }).By(People.Program);
        bare.When(Join).ShouldBeRefused("level_required");
        bare.When(Join with { Level = ResourceLevel.Moderate }).ShouldBeEvents(ByCohort with { Level = ResourceLevel.Moderate, Steps = Submitted.Steps });
    }

    [Fact]
    public void The_training_is_the_cohorts_and_the_service_confirms_it()
    {
        CaseStanding.Of((SharingRequest.Begun)Admitted.State).ShouldBe(new CaseStanding(CaseStatus.Accepted, WaitsFor.Coordinator, RoutineStep.Training));
        Admitted.By(Owner).When(new DoStepPart(1, RoutineStep.Training, [Plain("date", "2024-02-20")])).ShouldBeRefused("waits_for_cohort");

        var trained = Did(RoutineStep.Training, Side.Cohort, [Plain("date", "2024-02-20"), Plain("gatherings", "3"), Plain("caseWorkers", "4"), Plain("leaders", "1")]);
        Admitted.When(TakePart).ShouldBeEvents(trained);
        Admitted.When(TakePart with { Cohort = new(Card.Id, 2) }).ShouldBeRefused("not_in_this_cohort");
        var held = Admitted.Happened(trained);
        held.When(TakePart).ShouldBeNothing();
        held.By(Asker).When(new DoStepPart(1, RoutineStep.Training, [])).ShouldBeEvents(Did(RoutineStep.Training, Side.Receiver, []));
    }

    [Fact]
    public void A_products_own_steps_are_followed_in_a_cohort_too()
    {
        ValueList<RoutineStep> own = [RoutineStep.Introduction, RoutineStep.ParticipationAgreement, RoutineStep.InUse];
        var zip = Empty.Happened(Queued with { Level = ResourceLevel.Moderate, Steps = own }, ByCohort with { Level = ResourceLevel.Moderate, Steps = own }).By(People.Program);
        var introduced = Did(RoutineStep.Introduction, Side.Cohort, [Plain("date", "2024-02-20"), Plain("form", "digital")]);
        zip.When(TakePart).ShouldBeEvents(introduced);
        zip.Happened(introduced, Did(RoutineStep.Introduction, Side.Receiver, [])).By(Owner)
            .When(new DoStepPart(1, RoutineStep.ParticipationAgreement, [new("giverCommitsTo", null, Text("Å rettleie"))]))
            .ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void Requests_of_an_owner_are_joined_and_the_owner_still_answers()
    {
        var joined = new RequestJoined(1, Noon, First);
        Empty.Happened(Submitted).By(People.Program).When(Join).ShouldBeEvents(joined);
        var asked = Empty.Happened(Submitted, joined);
        asked.By(People.Program).When(TakePart).ShouldBeRefused("not_accepted");
        asked.By(Owner).When(new AcceptRequest(1, null, null)).ShouldBeEvents(Accepted);

        var underWay = asked.Happened(Accepted);
        CaseStanding.Of((SharingRequest.Begun)underWay.State).WaitsFor.ShouldBe(WaitsFor.Giver);
        underWay.By(Owner).When(new DoStepPart(1, RoutineStep.Introduction, Held)).ShouldBeEvents(Did(RoutineStep.Introduction, Side.Giver, Held));
        underWay.By(People.Program).When(TakePart).ShouldBeEvents(Did(RoutineStep.Introduction, Side.Cohort, Held));
    }

    [Fact]
    public void What_has_been_held_or_needs_no_holding_is_not_joined()
    {
        var program = Empty.By(People.Program);
        program.Happened(Submitted, Accepted).When(Join).ShouldBeEvents(new RequestJoined(1, Noon, First));
        program.Happened(Submitted, Accepted, Did(RoutineStep.Introduction, Side.Giver, Held)).When(Join).ShouldBeRefused("nothing_to_join");
        program.Happened(Submitted, Accepted with { Level = ResourceLevel.Low, Steps = [RoutineStep.Plan, RoutineStep.InUse] }).When(Join).ShouldBeRefused("nothing_to_join");
        program.Happened(Submitted with { Handling = Handling.InterestInTrial }).When(Join).ShouldBeRefused("nothing_to_join");
        InUse().By(People.Program).When(Join).ShouldBeRefused("nothing_to_join");
    }
}
