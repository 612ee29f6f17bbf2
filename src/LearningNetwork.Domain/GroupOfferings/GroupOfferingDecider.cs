using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.GroupOfferings.GroupOffering;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>The rules of a group offering: only those who run it say what it is; every service may say what it would need.</summary>
public static class GroupOfferingDecider
{
    /// <summary>The most services that run one together (ours).</summary>
    public const int MostOwners = 40;

    /// <summary>The most homes that one service asks for at once (ours).</summary>
    public const int MostHomes = 50;

    public static Decider<GroupOffering, GroupOfferingCommand, GroupOfferingEvent> Decider { get; } =
        new("group-offering", new NotOpened(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, GroupOfferingCommand command) =>
        [.. OwnersIn(command).Take(MostOwners + 1).Select(owner => new AboutService(owner))];

    private static ValueList<ServiceId> OwnersIn(GroupOfferingCommand command) => command switch
    {
        OpenOffering c => c.Owners,
        ReviseOffering c => c.Owners,
        _ => [],
    };

    private static Decision Decide(GroupOffering state, GroupOfferingCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, StateDemand c) => StateDemand(state, c, context),
        _ when !context.Actor.May(Right.RunOfferings) => Refusals.NotAllowed,
        (NotOpened, OpenOffering c) => Open(c, facts, context),
        (NotOpened, _) => GroupOfferingRefusals.OfferingUnknown,
        (Running s, OpenOffering c) => s.Terms == TermsOf(c) ? Decision.Nothing : Refusals.AlreadyExists,
        (Running s, ReviseOffering c) => Revise(s, c, facts, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Open(OpenOffering command, Facts facts, DecisionContext context)
    {
        if (Fields.Key<GroupOfferingId>("offering", context.Self) is { } wrongKey)
            return wrongKey;
        if (Wrong(command.Title, command.Owners, command.CostKey, facts) is { } wrong)
            return wrong;
        if (Fields.OneOf<GroupMethod>("method", command.Method) is { } wrongMethod)
            return wrongMethod;
        return RunsIt(command.Owners, context) ? new OfferingOpened(context.Now, TermsOf(command)) : GroupOfferingRefusals.NotAnOwner;
    }

    private static Decision Revise(Running state, ReviseOffering command, Facts facts, DecisionContext context)
    {
        if (!RunsIt(state.Terms.Owners, context))
            return GroupOfferingRefusals.NotAnOwner;
        if (Wrong(command.Title, command.Owners, command.CostKey, facts) is { } wrong)
            return wrong;
        var revised = state.Terms with
        {
            Title = command.Title.Trim(),
            Owners = command.Owners.Distinct().ToValueList(),
            CostKey = command.CostKey,
            Description = command.Description?.Ref ?? state.Terms.Description,
        };
        return revised == state.Terms ? Decision.Nothing : new OfferingRevised(context.Now, revised);
    }

    private static Decision StateDemand(GroupOffering state, StateDemand command, DecisionContext context)
    {
        if (!context.Actor.May(Right.BookPlaces) || context.Actor.Service is not { } service)
            return Refusals.NotAllowed;
        if (state is not Running running)
            return GroupOfferingRefusals.OfferingUnknown;
        if (command.Homes is < 0 or > MostHomes)
            return Refusals.NotAValue("homes");
        var now = running.Demand.FirstOrDefault(one => one.Service == service)?.Homes ?? 0;
        return now == command.Homes ? Decision.Nothing : new DemandStated(context.Now, service, command.Homes);
    }

    private static Refusal? Wrong(string title, ValueList<ServiceId> owners, CostKey costKey, Facts facts) => Fields.FirstOf(
        Fields.Name("title", title),
        owners.Count == 0 ? Refusals.Required("owners") : owners.Count > MostOwners ? Refusals.NotAValue("owners") : null,
        Fields.OneOf<CostKey>("costKey", costKey),
        owners.Take(MostOwners).Select(owner => facts.Of(new AboutService(owner)) is null ? ServiceRefusals.UnknownService(owner) : null).FirstOrDefault(no => no is not null));

    private static bool RunsIt(ValueList<ServiceId> owners, DecisionContext context) =>
        context.Actor.Service is { } service && owners.Contains(service);

    private static OfferingTerms TermsOf(OpenOffering command) =>
        new(command.Title.Trim(), command.Method, command.Owners.Distinct().ToValueList(), command.CostKey, command.Description?.Ref);

    public static GroupOffering Evolve(GroupOffering state, GroupOfferingEvent happened) => (state, happened) switch
    {
        (NotOpened, OfferingOpened e) => new Running(e.Terms, []),
        (Running s, OfferingRevised e) => s with { Terms = e.Terms },
        (Running s, DemandStated e) => s with { Demand = With(s.Demand, e) },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ValueList<Demand> With(ValueList<Demand> demand, DemandStated stated)
    {
        var now = new Demand(stated.Service, stated.Homes, stated.At);
        var known = demand.Any(one => one.Service == stated.Service);
        var all = known ? demand.Select(one => one.Service == stated.Service ? now : one) : demand.Append(now);
        return all.Where(one => one.Homes > 0).ToValueList();
    }
}
