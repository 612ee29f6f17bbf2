using LearningNetwork.Domain.Implementations;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>The rules of a sharing request: what it asks of others, how its state follows from events, what it waits for.</summary>
public static class SharingRequestDecider
{
    public static Decider<SharingRequest, SharingRequestCommand, SharingRequestEvent> Decider { get; } = new(
        "sharing-request", new SharingRequest.NotSubmitted(), Needs, SharingRequestDecisions.Decide, Evolve, React, Deadlines);

    public static SharingRequest Evolve(SharingRequest state, SharingRequestEvent happened) => (state, happened) switch
    {
        (_, RequestSubmitted e) => new SharingRequest.Submitted(
            new(e.Round, e.At, e.At, e.Product, e.Asker, e.Owners, e.Handling, e.Recommendation, e.Level, e.Steps, e.Reason, e.AnswerBy), Overdue: false),
        (_, WaitBegan e) => new SharingRequest.Waiting(
            new(e.Round, e.At, e.At, e.Product, e.Asker, e.Owners, Handling.NotYet, e.Recommendation, null, [], e.Reason, null)),
        (SharingRequest.Submitted s, RequestBecameOverdue) => s with { Overdue = true },
        (SharingRequest.Submitted s, RequestAccepted e) =>
            new SharingRequest.Accepted(s.Case with { Since = e.At, Level = e.Level, Steps = e.Steps, Message = e.Message }, []),
        (SharingRequest.Submitted s, RequestInvited e) =>
            new SharingRequest.Accepted(s.Case with { Since = e.At, Level = e.Level, Steps = e.Steps, Message = e.Message }, []),
        (SharingRequest.Submitted s, RequestAcceptedByCohort e) =>
            new SharingRequest.Accepted(s.Case with { Since = e.At, Level = e.Level, Steps = e.Steps, Cohort = e.Cohort }, []),
        (SharingRequest.Submitted s, RequestJoined e) => s with { Case = s.Case with { Cohort = e.Cohort } },
        (SharingRequest.Accepted s, RequestJoined e) => s with { Case = s.Case with { Cohort = e.Cohort } },
        (SharingRequest.Submitted s, OwnerReminded e) => s with { RemindedOn = e.On },
        (SharingRequest.Submitted s, RequestDeclined e) => new SharingRequest.Declined(Moved(s, e), e.Reason),
        (SharingRequest.Begun s, RequestWithdrawn e) => new SharingRequest.Withdrawn(Moved(s, e), DoneIn(s), e.Reason),
        (SharingRequest.Accepted s, StepPartDone { Step: RoutineStep.InUse } e) => new SharingRequest.InUse(Moved(s, e), s.Done.With(e)),
        (SharingRequest.Accepted s, StepPartDone e) => new SharingRequest.Accepted(Moved(s, e), s.Done.With(e)),
        (SharingRequest.InUse s, RequestEvaluated e) => new SharingRequest.Evaluated(Moved(s, e), s.Done, e),
        (SharingRequest.Begun s, RequestNotSuccessful e) => new SharingRequest.NotSuccessful(Moved(s, e), DoneIn(s), e),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} cannot follow {state.GetType().Name}."),
    };

    private static SharedCase Moved(SharingRequest.Begun state, SharingRequestEvent happened) => state.Case with { Since = happened.At };

    /// <summary>The parts of steps done in a round so far.</summary>
    public static ValueList<StepPartDone> DoneIn(SharingRequest state) => state switch
    {
        SharingRequest.Accepted s => s.Done,
        SharingRequest.InUse s => s.Done,
        SharingRequest.Evaluated s => s.Done,
        SharingRequest.Withdrawn s => s.Done,
        SharingRequest.NotSuccessful s => s.Done,
        _ => [],
    };

    private static IReadOnlyList<Question> Needs(DecisionContext context, SharingRequestCommand command)
    {
        if (command is AcceptRequest or InviteAsPilot or JoinCohort)
            return [new Networks.AboutNetwork()];
        if (command is not (SubmitRequest or WaitForProduct))
            return [];
        var key = SharingRequestKey.Of(context.Self);
        return [new Products.AboutProduct(key.Product), new Services.AboutService(key.Service), new Networks.AboutNetwork()];
    }

    /// <summary>With the plan a service begins to bring the product into use; a product's own steps may have no plan, and then it begins with the use.</summary>
    private static IEnumerable<AddressedCommand> React(EntityId self, SharingRequestEvent happened) =>
        happened is StepPartDone { Step: RoutineStep.Plan or RoutineStep.InUse }
            ? [new(ImplementationDecider.Decider.In(self.Network, self.Key), new BeginImplementation(happened.Round))]
            : [];

    private static IReadOnlyList<Deadline> Deadlines(SharingRequest state) =>
        state is SharingRequest.Submitted { Overdue: false, Case: { AnswerBy: { } answerBy } asked }
            ? [new Deadline("answer", answerBy, new MarkOverdue(asked.Round))]
            : [];
}
