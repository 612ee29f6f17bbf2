using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.SharingRequests.SharingRequest;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What may happen to a case, and who may make it happen (domain-rules, 'The sharing routine').</summary>
internal static class SharingRequestDecisions
{
    public static Decision Decide(SharingRequest state, SharingRequestCommand command, Facts facts, DecisionContext context) => command switch
    {
        SubmitRequest c => Submit(state, c, facts, context),
        AcceptRequest c => InRound(state, c.Round, begun => AnswerDecisions.Accept(begun, c, facts, context)),
        DeclineRequest c => InRound(state, c.Round, begun => AnswerDecisions.Decline(begun, c, context)),
        WithdrawRequest c => InRound(state, c.Round, begun => Withdraw(begun, c, context)),
        DoStepPart c => InRound(state, c.Round, begun => StepDecisions.Do(begun, c, context)),
        EvaluateRequest c => InRound(state, c.Round, begun => Evaluate(begun, c, context)),
        MarkNotSuccessful c => InRound(state, c.Round, begun => NotSucceeded(begun, c, context)),
        WaitForProduct c => WaitingDecisions.Wait(state, c, facts, context),
        InviteAsPilot c => InRound(state, c.Round, begun => AnswerDecisions.Invite(begun, c, facts, context)),
        JoinCohort c => InRound(state, c.Round, begun => TogetherDecisions.Join(begun, c, facts, context)),
        TakePartInCohort c => InRound(state, c.Round, begun => TogetherDecisions.TakePart(begun, c, context)),
        RemindOwner c => InRound(state, c.Round, begun => WaitingDecisions.Remind(begun, context)),
        MarkOverdue c => InRound(state, c.Round, begun => Overdue(begun, context)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };

    private static Decision Submit(SharingRequest state, SubmitRequest command, Facts facts, DecisionContext context)
    {
        var key = SharingRequestKey.Of(context.Self);
        if (!context.Actor.May(Right.RequestProducts))
            return Refusals.NotAllowed;
        if (facts.Of(new AboutService(key.Service)) is null)
            return SharingRequestRefusals.ServiceUnknown;
        if (!context.Actor.LeadsService(key.Service))
            return SharingRequestRefusals.NotYourService;
        if (facts.Of(new AboutProduct(key.Product)) is not { } product)
            return SharingRequestRefusals.ProductUnknown;
        var round = NextRound(state);
        if (Unavailable(state, key.Service, product, command) is { } refusal)
            return refusal == SharingRequestRefusals.NotReady ? SharingRequestRefusals.NotReadyYet(new(key, round)) : refusal;

        var handling = SharingRoutine.HandlingOf(product.Recommendation);
        var submitted = new RequestSubmitted(
            round, context.Now, key.Product, key.Service, command.Owner is { } owner ? [owner] : product.Owners, handling, product.Recommendation,
            product.ResourceLevel, SharingRoutine.StepsFor(product.ResourceLevel, product.OwnSteps, SettingsOf(facts).Steps), command.Reason?.Ref,
            handling == Handling.OwnerAnswers ? context.Now.AddDays(SettingsOf(facts).AnswerDays) : null);
        return new Decision.Accepted([submitted], new SharingRequestId(key, round).Value);
    }

    private static Refusal? Unavailable(SharingRequest state, ServiceId asker, ProductFacts product, SubmitRequest command) =>
        state is Submitted or Accepted or InUse ? SharingRequestRefusals.AlreadyRequested(state.Round)
        : Availability.WhyNot(product, asker) is { } refusal ? refusal
        : command.Owner is { } owner && !product.Owners.Contains(owner) ? SharingRequestRefusals.OwnerUnknown
        : null;

    /// <summary>What is waited for is the next round already.</summary>
    internal static int NextRound(SharingRequest state) => state is Waiting ? state.Round : state.Round + 1;

    internal static NetworkSettings SettingsOf(Facts facts) => facts.Of(new AboutNetwork())?.Settings ?? NetworkSettings.Usual;

    private static Decision Withdraw(Begun state, WithdrawRequest command, DecisionContext context) => NotTheReceiver(state, context) ?? (state switch
    {
        Waiting or Submitted or Accepted => new RequestWithdrawn(state.Round, context.Now, command.Reason?.Ref),
        Withdrawn => Decision.Nothing,
        InUse => SharingRequestRefusals.AlreadyInUse,
        _ => SharingRequestRefusals.Ended,
    });

    private static Decision Evaluate(Begun state, EvaluateRequest command, DecisionContext context) => NotTheReceiver(state, context) ?? (state switch
    {
        InUse when command.ExperiencedLevel is { } none && !Enum.IsDefined(none) => Refusals.NotAValue("resourceLevel"),
        InUse when command.Hours is < 0 or > 100_000 => Refusals.NotAValue("hours"),
        InUse => new RequestEvaluated(state.Round, context.Now, command.Experience?.Ref, command.ExperiencedLevel, command.Hours),
        Evaluated => Decision.Nothing,
        Waiting or Submitted or Accepted => SharingRequestRefusals.NotInUse,
        _ => SharingRequestRefusals.Ended,
    });

    private static Decision NotSucceeded(Begun state, MarkNotSuccessful command, DecisionContext context) => NotTheReceiver(state, context) ?? (state switch
    {
        Accepted or InUse when !Enum.IsDefined(command.Because) => Refusals.NotAValue("because"),
        Accepted or InUse when command is { Because: NotSuccessfulReason.Other, Text: null } => SharingRequestRefusals.OtherNeedsText,
        Accepted or InUse => new RequestNotSuccessful(state.Round, context.Now, command.Because, command.Text?.Ref),
        NotSuccessful => Decision.Nothing,
        Waiting or Submitted => SharingRequestRefusals.NotAccepted,
        _ => SharingRequestRefusals.Ended,
    });

    private static Decision Overdue(Begun state, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.ActByItself) => Refusals.NotAllowed,
        Submitted { Overdue: false, Case.AnswerBy: { } answerBy } when answerBy <= context.Now => new RequestBecameOverdue(state.Round, context.Now),
        _ => Decision.Nothing,
    };

    /// <summary>An ended case keeps its rounds: a command to an earlier one is told that it has ended, to one that never was that it is unknown.</summary>
    private static Decision InRound(SharingRequest state, int round, Func<Begun, Decision> decide) => state switch
    {
        Begun begun when begun.Round == round => decide(begun),
        Begun begun when round >= 1 && round < begun.Round => SharingRequestRefusals.Ended,
        _ => SharingRequestRefusals.RequestUnknown,
    };

    internal static Refusal? NotTheGiver(Begun state, DecisionContext context) =>
        !context.Actor.May(Right.AnswerRequests) ? Refusals.NotAllowed
        : !context.Actor.LeadsAnyOf(state.Case.Owners) ? SharingRequestRefusals.NotYourProject
        : null;

    internal static Refusal? NotTheReceiver(Begun state, DecisionContext context) =>
        !context.Actor.May(Right.RequestProducts) ? Refusals.NotAllowed
        : !context.Actor.LeadsService(state.Case.Asker) ? SharingRequestRefusals.NotYourService
        : null;
}
