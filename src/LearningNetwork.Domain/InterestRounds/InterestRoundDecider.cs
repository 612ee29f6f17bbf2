using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.InterestRounds.InterestRound;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>The rules of a round of interest (003 §6, phase 2); its numbers are ours.</summary>
public static class InterestRoundDecider
{
    public const int MostProducts = 50, RemindDaysBefore = 3, MostDays = 366;
    private const int HourOfReminder = 7;

    public static Decider<InterestRound, InterestRoundCommand, InterestRoundEvent> Decider { get; } =
        new("interest-round", new NotOpened(), Needs, Decide, Evolve, deadlines: Deadlines);

    private static IReadOnlyList<Question> Needs(DecisionContext context, InterestRoundCommand command) => command is OpenInterestRound { Products.Count: <= MostProducts } open
        ? [new AboutAllServices(), .. open.Products.Distinct().Select(product => new AboutProduct(product))]
        : [];

    private static Decision Decide(InterestRound state, InterestRoundCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, NoteInterestAnswer) when !context.Actor.IsProgram() => Refusals.NotAllowed,
        (_, OpenInterestRound) when !context.Actor.May(Right.AskInterest) => Refusals.NotAllowed,
        _ when !context.Actor.MayOrLoads(Right.AskInterest) => Refusals.NotAllowed,
        (NotOpened, OpenInterestRound c) => Begin(c, facts, context),
        (Open s, OpenInterestRound c) => IsSame(s.As, c) ? Decision.Nothing : Refusals.AlreadyExists,
        (Closed, OpenInterestRound) => Refusals.AlreadyExists, // what is over is asked anew as a round of its own
        (NotOpened, _) => InterestRefusals.RoundUnknown,
        (Open s, NoteInterestAnswer c) => s.Missing.Contains(c.Service) ? new InterestAnswerNoted(c.Service, context.Today) : Decision.Nothing,
        (Closed, NoteInterestAnswer) => Decision.Nothing,
        (Open s, RemindServices) => Remind(s, context),
        (Closed, RemindServices) => InterestRefusals.RoundClosed,
        (Open, CloseInterestRound) => new InterestRoundClosed(context.Today),
        (Closed, CloseInterestRound) => Decision.Nothing,
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Begin(OpenInterestRound command, Facts facts, DecisionContext context)
    {
        var (first, last) = (context.Today.AddDays(1), context.Today.AddDays(MostDays));
        var wrong = Fields.FirstOf(
            InterestRoundId.Parse(context.Self.Key)?.Value == context.Self.Key ? null : Refusals.NotAValue("round"),
            Fields.Name("title", command.Title),
            command.Until < first || command.Until > last ? InterestRefusals.UntilOutOfRange(first, last) : null,
            command.Products.Count > MostProducts ? Refusals.NotAValue("products") : null);
        if (wrong is not null)
            return wrong;
        if (command.Products.Any(product => facts.Of(new AboutProduct(product)) is not { Assessed: true }))
            return InterestRefusals.ProductUnknown;
        return facts.Of(new AboutAllServices()) is { Services: { Count: > 0 } services }
            ? new InterestRoundOpened(command.Title.Trim(), command.Products.Distinct().ToValueList(), command.Until, services, context.Today)
            : InterestRefusals.NobodyToAsk;
    }

    private static Decision Remind(Open state, DecisionContext context) =>
        state.Missing.Count == 0 ? context.Actor.IsProgram() ? Decision.Nothing : InterestRefusals.EveryoneHasAnswered
        : state.RemindedOn == context.Today ? Decision.Nothing
        : new ServicesReminded(state.Missing, context.Today);

    private static bool IsSame(InterestRoundOpened opened, OpenInterestRound command) =>
        opened.Title == command.Title?.Trim() && opened.Until == command.Until && opened.Products.Equals(command.Products.Distinct().ToValueList());

    public static InterestRound Evolve(InterestRound state, InterestRoundEvent happened) => (state, happened) switch
    {
        (NotOpened, InterestRoundOpened e) => new Open(e, [], null),
        (Open s, InterestAnswerNoted e) => s with { Answered = s.Answered.With(e.Service) },
        (Open s, ServicesReminded e) => s with { RemindedOn = e.On },
        (Open s, InterestRoundClosed e) => new Closed(s.As, s.Answered, e.On),
        _ => throw Faults.CannotFollow(state, happened),
    };

    /// <summary>The reminder comes in the morning, unless the round is shorter than that; the round closes when its last day is over.</summary>
    private static IReadOnlyList<Deadline> Deadlines(InterestRound state) => state is Open s
        ?
        [
            new("close", At(s.As.Until.AddDays(1), 0), new CloseInterestRound()),
            .. (s.RemindedOn ?? s.As.On) < s.As.Until.AddDays(-RemindDaysBefore)
                ? new[] { new Deadline("remind", At(s.As.Until.AddDays(-RemindDaysBefore), HourOfReminder), new RemindServices()) }
                : [],
        ]
        : [];

    private static DateTimeOffset At(DateOnly day, int hour) => new(day, new TimeOnly(hour, 0), TimeSpan.Zero);
}
