using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>The rules of interest (domain-rules, 'Needs'): each service says it of itself, of products that are assessed, and answers a round while it is open.</summary>
public static class InterestDecider
{
    public const int MostAtOnce = 200;
    private const string Says = "says";

    public static Decider<Interest, InterestCommand, InterestEvent> Decider { get; } = new("interest", new Interest.Unsaid(), Needs, Decide, Evolve, React);

    public static EntityId Of(NetworkId network, ServiceId service) => Decider.In(network, service.Value);

    private static IReadOnlyList<Question> Needs(DecisionContext context, InterestCommand command) => command is DeclareInterest { Says.Count: <= MostAtOnce } declare
        ?
        [
            .. declare.Says.Select(one => new AboutProduct(one.Product)).Distinct(),
            .. declare.Round is { } round ? new Question[] { new AboutInterestRound(round) } : [],
        ]
        : [];

    private static Decision Decide(Interest state, InterestCommand command, Facts facts, DecisionContext context)
    {
        if (command is not DeclareInterest declare)
            throw Faults.Undecided(state, command);
        if (!context.Actor.May(Right.DeclareInterest) || ServiceId.Parse(context.Self.Key) is not { } service || context.Actor.Service != service)
            return Refusals.NotAllowed;
        return (Wrong(declare) ?? WrongProduct(declare, facts) ?? WrongRound(declare, service, facts)) is { } no ? no : Declare(state, declare, service, context);
    }

    private static Decision Declare(Interest state, DeclareInterest command, ServiceId service, DecisionContext context)
    {
        var anew = command.Says.Where(one => !state.AllProducts.Contains(new(one.Product, one.Level, context.Today))).OrderBy(one => one.Product.Value, StringComparer.Ordinal).ToValueList();
        var answers = command.Round is { } round && !state.AllAnswered.Contains(round);
        return anew.Count == 0 && !answers ? Decision.Nothing : new InterestDeclared(service, command.Round, anew, context.Today);
    }

    private static Refusal? Wrong(DeclareInterest command) =>
        command.Says.Count == 0 ? Refusals.Required(Says)
        : command.Says.Count > MostAtOnce || command.Says.Any(one => !Enum.IsDefined(one.Level)) || command.Says.DistinctBy(one => one.Product).Count() < command.Says.Count
            ? Refusals.NotAValue(Says)
            : null;

    private static Refusal? WrongProduct(DeclareInterest command, Facts facts) =>
        command.Says.Any(one => facts.Of(new AboutProduct(one.Product)) is not { Assessed: true }) ? InterestRefusals.ProductUnknown : null;

    /// <summary>A round that the service is not asked in is none of its own.</summary>
    private static Refusal? WrongRound(DeclareInterest command, ServiceId service, Facts facts) =>
        command.Round is not { } round ? null
        : facts.Of(new AboutInterestRound(round)) is not { } asked || !asked.Asked.Contains(service) ? InterestRefusals.RoundUnknown
        : !asked.IsOpen ? InterestRefusals.RoundClosed
        : command.Says.Any(one => !asked.Covers(one.Product)) ? InterestRefusals.NotInThisRound
        : null;

    public static Interest Evolve(Interest state, InterestEvent happened) => happened switch
    {
        InterestDeclared e => new Interest.Said(
            [
                .. state.AllProducts.Where(before => e.Says.All(one => one.Product != before.Product))
                    .Concat(e.Says.Select(one => new DatedInterest(one.Product, one.Level, e.On)))
                    .OrderBy(one => one.Product.Value, StringComparer.Ordinal),
            ],
            e.Round is { } round && !state.AllAnswered.Contains(round) ? state.AllAnswered.With(round) : state.AllAnswered),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static IEnumerable<AddressedCommand> React(EntityId self, InterestEvent happened) =>
        happened is InterestDeclared { Round: { } round } declared ? [new(round.In(self.Network), new NoteInterestAnswer(declared.Service))] : [];
}
