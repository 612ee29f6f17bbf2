using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>The rules of joint training: what they ask of others, how the state follows from events, and what the requests are then asked to do.</summary>
public static class CohortDecider
{
    public static Decider<JointTraining, CohortCommand, CohortEvent> Decider { get; } =
        new("cohort", new JointTraining.NotOpened(), Needs, CohortDecisions.Decide, Evolve, React);

    private static IReadOnlyList<Question> Needs(DecisionContext context, CohortCommand command) => command is OpenCohort open
        ? [new AboutProduct(new(context.Self.Key)), .. open.Requests.Select(request => new AboutRequest(request))]
        : [];

    public static JointTraining Evolve(JointTraining state, CohortEvent happened) => (state, happened) switch
    {
        (_, CohortOpened e) => new JointTraining.Opened(state.All.With(new(e, []))),
        (JointTraining.Opened s, CohortHeld e) => new JointTraining.Opened(
            s.Cohorts.Select(cohort => cohort.As.Number == e.Number ? cohort with { Held = cohort.Held.With(e) } : cohort).ToValueList()),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static IEnumerable<AddressedCommand> React(EntityId self, CohortEvent happened) => happened switch
    {
        CohortOpened e => e.Requests.Select(request => To(self, request, new JoinCohort(request.Round, CohortOf(self, e), e.Level))),
        CohortHeld e => e.Attendance.Select(one => To(
            self, one.Request, new TakePartInCohort(one.Request.Round, CohortOf(self, e), e.On, e.Form, e.Gatherings, one.CaseWorkers, one.Leaders))),
        _ => [],
    };

    private static AddressedCommand To(EntityId self, SharingRequestId request, SharingRequestCommand command) => new(request.Case.In(self.Network), command);

    private static CohortId CohortOf(EntityId self, CohortEvent happened) => new(new(self.Key), happened.Number);
}
