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
        (JointTraining.Opened s, CohortHeld e) => With(s, e, cohort => cohort with { Held = cohort.Held.With(e) }),
        (JointTraining.Opened s, PeopleInvited e) => With(s, e, cohort => cohort with { Invited = e.Invited }),
        (JointTraining.Opened s, GatheringsPlanned e) => With(s, e, cohort => cohort with
        {
            Gatherings = e.Gatherings.Select((planned, index) => new Gathering(index + 1, planned, null)).ToValueList(),
        }),
        (JointTraining.Opened s, GatheringMoved e) => With(s, e, cohort => cohort with
        {
            Gatherings = cohort.Gatherings.Select(one => one.Number == e.Gathering ? one with { As = one.As with { On = e.On, Form = e.Form } } : one).ToValueList(),
        }),
        (JointTraining.Opened s, GatheringAttended e) => With(s, e, cohort => cohort with
        {
            Gatherings = cohort.Gatherings.Select(one => one.Number == e.Gathering ? one with { Attended = e } : one).ToValueList(),
        }),
        (JointTraining.Opened s, GuidanceGroupFormed e) => With(s, e, cohort => cohort with { Groups = cohort.Groups.With(new(e.Group, e.Guide, e.Requests)) }),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static JointTraining.Opened With(JointTraining.Opened state, CohortEvent happened, Func<Cohort, Cohort> changed) =>
        new(state.Cohorts.Select(cohort => cohort.As.Number == happened.Number ? changed(cohort) : cohort).ToValueList());

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
