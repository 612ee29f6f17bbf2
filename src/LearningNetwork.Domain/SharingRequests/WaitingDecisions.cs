using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.SharingRequests.SharingRequest;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What can be done while something is waited for: a review of a product that is being made, or an answer that is overdue.</summary>
internal static class WaitingDecisions
{
    public static Decision Wait(SharingRequest state, WaitForProduct command, Facts facts, DecisionContext context)
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
        if (WrongRound(state, command) is { } refusal)
            return refusal;
        if (Availability.WhyNot(product, key.Service) is not { } why)
            return SharingRequestRefusals.NothingToWaitFor;
        if (why != SharingRequestRefusals.NotReady)
            return why;

        var round = state.Round + 1;
        var began = new WaitBegan(round, context.Now, key.Product, key.Service, product.Owners, product.Recommendation, command.Reason?.Ref);
        return new Decision.Accepted([began], new SharingRequestId(key, round).Value);
    }

    private static Refusal? WrongRound(SharingRequest state, WaitForProduct command)
    {
        var next = SharingRequestDecisions.NextRound(state);
        var round = command.Round ?? next;
        return state switch
        {
            Waiting when round == state.Round => SharingRequestRefusals.AlreadyWaiting,
            Submitted or Accepted or InUse when round == state.Round || round == next => SharingRequestRefusals.AlreadyRequested(state.Round),
            _ when round >= 1 && round <= state.Round => SharingRequestRefusals.Ended,
            _ => round == next ? null : SharingRequestRefusals.RequestUnknown,
        };
    }

    public static Decision Remind(Begun state, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.CoordinateRequests) => Refusals.NotAllowed,
        Submitted { Overdue: true } s when s.RemindedOn == context.Today => SharingRequestRefusals.RemindedToday,
        Submitted { Overdue: true } => new OwnerReminded(state.Round, context.Now, context.Today),
        Submitted => SharingRequestRefusals.NotOverdue,
        Waiting => SharingRequestRefusals.OnlyWaiting,
        Accepted or InUse => SharingRequestRefusals.AlreadyAccepted,
        _ => SharingRequestRefusals.Ended,
    };
}
