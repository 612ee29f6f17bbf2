using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Municipalities.Municipality;

namespace LearningNetwork.Domain.Municipalities;

/// <summary>The rules of a municipality (domain-rules, 'Networks, municipalities, services').</summary>
public static class MunicipalityDecider
{
    public static Decider<Municipality, MunicipalityCommand, MunicipalityEvent> Decider { get; } =
        new("municipality", new NotRegistered(), Needs, Decide, Evolve, React);

    private static IReadOnlyList<Question> Needs(DecisionContext context, MunicipalityCommand command) => command switch
    {
        AssignToService c => [new AboutService(c.Service)],
        MergeInto c => [new AboutMunicipality(c.Successor)],
        _ => [],
    };

    private static Decision Decide(Municipality state, MunicipalityCommand command, Facts facts, DecisionContext context)
    {
        if (!Allowed(command, context.Actor))
            return Refusals.NotAllowed;
        if (Wrong(command, context) is { } refusal)
            return refusal;

        return (state, command) switch
        {
            (NotRegistered, RegisterMunicipality c) => AsEvent(c),
            (NotRegistered, _) => Refusals.NotFound,
            (Known s, RegisterMunicipality c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Known s, RecordPredecessor c) => Record(s, c),
            (Standing s, AssignToService c) => Assign(s, c, facts),
            (Standing, MergeInto c) => Merge(c, facts),
            (Merged s, MergeInto c) when (s.Successor, s.From) == (c.Successor, c.From) => Decision.Nothing,
            (Merged s, AssignToService or MergeInto) => MunicipalityRefusals.MergedInto(s.Successor),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static bool Allowed(MunicipalityCommand command, Actor actor) =>
        command is RecordPredecessor ? actor.IsProgram() : actor.MayOrLoads(Right.ManageNetwork);

    private static Refusal? Wrong(MunicipalityCommand command, DecisionContext context) => command switch
    {
        RegisterMunicipality c => Fields.FirstOf(
            Fields.Key<MunicipalityNumber>("number", context.Self), Fields.Name("name", c.Name), Fields.Name("county", c.County)),
        AssignToService c => Fields.Past("from", c.From, context.Today),
        MergeInto c when c.Successor.Value == context.Self.Key => MunicipalityRefusals.MergedIntoItself,
        MergeInto c => Fields.Past("from", c.From, context.Today),
        _ => null,
    };

    private static Decision Assign(Standing state, AssignToService command, Facts facts)
    {
        if (facts.Of(new AboutService(command.Service)) is null)
            return ServiceRefusals.UnknownService(command.Service);
        return state.Served switch
        {
            { } current when current == new Assignment(command.Service, command.From) => Decision.Nothing,
            { } current when current.Service == command.Service => MunicipalityRefusals.AlreadyServedBy(current),
            { } current when command.From < current.From => MunicipalityRefusals.BeforeCurrentAssignment(current),
            _ => new AssignedToService(command.Service, command.From),
        };
    }

    private static Decision Merge(MergeInto command, Facts facts) => facts.Of(new AboutMunicipality(command.Successor)) switch
    {
        null => MunicipalityRefusals.UnknownMunicipality(command.Successor),
        { MergedInto: { } further } => MunicipalityRefusals.SuccessorMergedInto(further),
        _ => new MunicipalityMerged(command.Successor, command.From),
    };

    private static Decision Record(Known state, RecordPredecessor command) =>
        state.Predecessors.Any(known => known.Number == command.Predecessor)
            ? Decision.Nothing
            : new PredecessorRecorded(command.Predecessor, command.From);

    public static Municipality Evolve(Municipality state, MunicipalityEvent happened) => (state, happened) switch
    {
        (NotRegistered, MunicipalityRegistered e) => new Standing(e, null, []),
        (Standing s, AssignedToService e) => s with { Served = new(e.Service, e.From) },
        (Standing s, MunicipalityMerged e) => new Merged(s.As, s.Served, s.Predecessors, e.Successor, e.From),
        (Known s, PredecessorRecorded e) => s with { Predecessors = s.Predecessors.With(new(e.Predecessor, e.From)) },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static IEnumerable<AddressedCommand> React(EntityId self, MunicipalityEvent happened) => happened switch
    {
        MunicipalityMerged e =>
            [new(self with { Key = e.Successor.Value }, new RecordPredecessor(new MunicipalityNumber(self.Key), e.From))],
        _ => [],
    };

    private static MunicipalityRegistered AsEvent(RegisterMunicipality command) => new(command.Name.Trim(), command.County.Trim());
}
