using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>The rules of an implementation (domain-rules, 'Implementation and its support').</summary>
public static class ImplementationDecider
{
    public static Decider<Implementation, ImplementationCommand, ImplementationEvent> Decider { get; } =
        new("implementation", new NotBegun(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ImplementationCommand command) =>
        command is BeginImplementation begin && CaseOf(context.Self, begin) is { } request ? [new AboutCaseOwners(request)] : [];

    private static Decision Decide(Implementation state, ImplementationCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, BeginImplementation) when !context.Actor.IsProgram() => Refusals.NotAllowed,
        (_, PublishImplementationStatus) when !context.Actor.May(Right.PublishStatus) => Refusals.NotAllowed,
        (Begun s, BeginImplementation c) when c.Round <= s.As.Round => Decision.Nothing,
        (_, BeginImplementation c) => Begin(c, facts, context),
        (Begun s, PublishImplementationStatus c) when IsOfEitherSide(s, context.Actor) => Publish(s, c, context),
        (_, PublishImplementationStatus) => Refusals.NotFound,
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Begin(BeginImplementation command, Facts facts, DecisionContext context)
    {
        if (CaseOf(context.Self, command) is not { } request || facts.Of(new AboutCaseOwners(request)) is not { } about)
            return SharingRequestRefusals.RequestUnknown;
        return new ImplementationBegun(request.Case.Product, request.Case.Service, command.Round, about.Owners, context.Now);
    }

    private static Decision Publish(Begun state, PublishImplementationStatus command, DecisionContext context)
    {
        if (PublishedStatus.Wrong(command.Light, command.On, state.Latest, context.Today) is { } refusal)
            return refusal;
        var status = new PublishedStatus(command.Light, command.On, command.Text.Ref);
        return status == state.Latest ? Decision.Nothing : new ImplementationStatusPublished(status);
    }

    /// <summary>For everyone else it is not there, as the case that it came of is not.</summary>
    private static bool IsOfEitherSide(Begun state, Actor actor) => actor.LeadsService(state.As.Service) || actor.LeadsAnyOf(state.As.Owners);

    private static SharingRequestId? CaseOf(EntityId self, BeginImplementation command) =>
        ImplementationId.Parse(self.Key) is { } id && command.Round >= 1 ? new(new(id.Product, id.Service), command.Round) : null;

    public static Implementation Evolve(Implementation state, ImplementationEvent happened) => (state, happened) switch
    {
        (NotBegun, ImplementationBegun e) => new Begun(e, null),
        (Begun s, ImplementationBegun e) => s with { As = e },
        (Begun s, ImplementationStatusPublished e) => s with { Latest = e.Status },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
