using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>What may happen to an implementation, and who may make it happen: a status either side, all else the service's own leader.</summary>
internal static class ImplementationDecisions
{
    public static Decision Decide(Implementation state, ImplementationCommand command, Facts facts, DecisionContext context) => command switch
    {
        BeginImplementation c => context.Actor.IsProgram() ? Begin(state, c, facts, context) : Refusals.NotAllowed,
        PublishImplementationStatus c => Publish(state, c, context),
        _ when !context.Actor.May(Right.FollowImplementations) => Refusals.NotAllowed,
        ExploreProduct => Explore(state, facts, context),
        _ when state is Begun s && context.Actor.LeadsService(s.As.Service) => Follow(s, command, facts, context),
        _ => Refusals.NotFound,
    };

    private static Decision Follow(Begun state, ImplementationCommand command, Facts facts, DecisionContext context) => command switch
    {
        SetStage c => FollowDecisions.Set(state, c, context),
        MarkPrecondition c => FollowDecisions.Mark(state, c, context),
        CountStaff c => FollowDecisions.Count(state, c, context),
        CountPractice c => FollowDecisions.Count(state, c, context),
        AskForSupport c => FollowDecisions.Ask(state, c, context),
        EndSupport => FollowDecisions.End(state, context),
        LogAdaptation c => ImprovementDecisions.Log(state, c, facts, context),
        ProposeImprovement c => ImprovementDecisions.Propose(state, c, context),
        AdoptSuggestion c => ImprovementDecisions.Adopt(state, c, facts, context),
        CloseSuggestion c => ImprovementDecisions.Close(state, c, context),
        MakePlan c => PlanDecisions.Make(state, c, facts, context),
        AdjustPlanLine c => PlanDecisions.Adjust(state, c),
        DoPlanLine c => PlanDecisions.Do(state, c, context),
        PlanEvaluation c => EvaluationDecisions.Plan(state, c, context),
        MeasureIndicator c => EvaluationDecisions.Measure(state, c, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Begin(Implementation state, BeginImplementation command, Facts facts, DecisionContext context)
    {
        if (state is Begun begun && command.Round <= begun.As.Round)
            return Decision.Nothing;
        if (ImplementationId.Parse(context.Self.Key) is not { } id || command.Round < 1
            || facts.Of(new AboutCaseOwners(new(new(id.Product, id.Service), command.Round))) is not { } about)
            return SharingRequestRefusals.RequestUnknown;
        return new ImplementationBegun(id.Product, id.Service, command.Round, about.Owners, context.Now);
    }

    /// <summary>What is assessed, or what a national body owns and supports; what is a draft or waits for its review is nothing to begin with.</summary>
    private static Decision Explore(Implementation state, Facts facts, DecisionContext context)
    {
        if (ImplementationId.Parse(context.Self.Key) is not { } id || !context.Actor.LeadsService(id.Service))
            return Refusals.NotFound;
        if (state is Begun begun)
            return begun.As.Round == ImplementationBegun.WithoutCase ? Decision.Nothing : ImplementationRefusals.BegunAlready;
        return facts.Of(new AboutProduct(id.Product)) is { } product && (product.Assessed || (product.Owners.Count == 0 && facts.Of(new AboutSupport(id.Product)) is not null))
            ? new ImplementationBegun(id.Product, id.Service, ImplementationBegun.WithoutCase, product.Owners, context.Now)
            : ImplementationRefusals.CannotBeBegun;
    }

    /// <summary>For everyone but its two sides it is not there, as the case that it came of is not.</summary>
    private static Decision Publish(Implementation state, PublishImplementationStatus command, DecisionContext context)
    {
        if (!context.Actor.May(Right.PublishStatus))
            return Refusals.NotAllowed;
        if (state is not Begun s || !(context.Actor.LeadsService(s.As.Service) || context.Actor.LeadsAnyOf(s.As.Owners)))
            return Refusals.NotFound;
        if (PublishedStatus.Wrong(command.Light, command.On, s.Latest, context.Today) is { } refusal)
            return refusal;
        var status = new PublishedStatus(command.Light, command.On, command.Text.Ref);
        return status == s.Latest ? Decision.Nothing : new ImplementationStatusPublished(status);
    }
}
