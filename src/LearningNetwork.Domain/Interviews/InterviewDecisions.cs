using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Interviews.InterviewRound;

namespace LearningNetwork.Domain.Interviews;

/// <summary>What may happen to a round of interviews, and who may make it happen: the owners' leads and the working group; consent each service for itself.</summary>
internal static class InterviewDecisions
{
    private const int MostPeople = 2_000;
    private const int MostServices = 500;
    private const int MostFindings = 200;

    public static Decision Decide(InterviewRound state, InterviewCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, HoldInterviews c) => Hold(state as Held, c, facts, context),
        (Held s, GiveConsent) => Consent(s, given: true, context.Actor),
        (Held s, WithdrawConsent) => Consent(s, given: false, context.Actor),
        (_, GiveConsent or WithdrawConsent) => context.Actor.May(Right.FollowImplementations) ? InterviewRefusals.RoundUnknown : Refusals.NotAllowed,
        _ when !context.Actor.MayOrLoads(Right.HoldInterviews) => Refusals.NotAllowed,
        (Held s, _) when !InterviewAccess.Holds(context.Actor, s.As.Owners) => Refusals.NotAllowed,
        (Held s, RecordFinding c) => Record(s, c),
        (Held s, WithdrawFinding c) => Withdraw(s, c),
        _ => InterviewRefusals.RoundUnknown,
    };

    private static Decision Hold(Held? state, HoldInterviews command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.MayOrLoads(Right.HoldInterviews))
            return Refusals.NotAllowed;
        if (InterviewRoundId.Parse(context.Self.Key) is not { } id)
            return Refusals.NotAValue("round");
        if (facts.Of(new AboutProduct(id.Product)) is not { } product)
            return Refusals.NotFound;
        if (!InterviewAccess.Holds(context.Actor, product.Owners))
            return Refusals.NotAllowed;
        var happened = new InterviewsHeld(
            command.Title?.Trim() ?? "", command.From, command.To, command.Services, command.Informants.OrderBy(one => one.Kind).ToValueList(), product.Owners, command.Source?.Trim() ?? "");
        return Fields.FirstOf(
            Fields.Name("title", command.Title),
            Fields.Name("source", command.Source),
            (command.From.Year, command.From.Month) != (id.Year, id.Month) || command.To < command.From ? InterviewRefusals.OutsideItsMonth : null,
            Fields.Past("to", command.To, context.Today),
            command.Services is < 1 or > MostServices ? Refusals.NotAValue("services") : null,
            WrongInformants(command.Informants),
            state is null ? null : BelowSaid(state, happened)) is { } wrong
            ? wrong
            : happened == state?.As ? Decision.Nothing : happened;
    }

    private static Refusal? WrongInformants(ValueList<InformantCount> informants) => Fields.FirstOf(
        Fields.AllOf("informants", informants.Select(one => one.Kind)),
        informants.Count == 0 || informants.DistinctBy(one => one.Kind).Count() < informants.Count ? Refusals.NotAValue("informants") : null,
        informants.Any(one => one.People is < 1 or > MostPeople || one.Interviews < 1 || one.Interviews > one.People) ? Refusals.NotAValue("informants") : null);

    private static Refusal? BelowSaid(Held state, InterviewsHeld happened) =>
        state.Findings.FirstOrDefault(one => !one.Withdrawn && one.As.Said > happened.Informants.Asked(one.As.Voice)) is { } said
            ? InterviewRefusals.AskedBelowSaid(said.As.Said)
            : null;

    private static Decision Record(Held state, RecordFinding command)
    {
        var happened = new FindingRecorded(state.Findings.Count + 1, command.Voice, command.Said, command.Text.Ref, command.Service);
        if (state.Findings.Any(one => !one.Withdrawn && one.As with { Number = happened.Number } == happened))
            return Decision.Nothing;
        var asked = state.As.Informants.Asked(command.Voice);
        return Fields.FirstOf(
            Fields.OneOf<Voice>("voice", command.Voice),
            command.Said < 1 ? Refusals.NotAValue("said") : null,
            command.Said > asked ? InterviewRefusals.MoreThanAsked(command.Said, asked) : null,
            command.Service is { } service && !state.Consents.Contains(service) ? InterviewRefusals.ServiceHasNotConsented : null,
            state.Findings.Count == MostFindings ? InterviewRefusals.TooManyFindings(MostFindings) : null) is { } wrong
            ? wrong
            : happened;
    }

    private static Decision Withdraw(Held state, WithdrawFinding command) =>
        state.Findings.FirstOrDefault(one => one.As.Number == command.Number) switch
        {
            null => InterviewRefusals.FindingUnknown,
            { Withdrawn: true } => Decision.Nothing,
            _ => new FindingWithdrawn(command.Number),
        };

    private static Decision Consent(Held state, bool given, Actor actor)
    {
        if (!actor.May(Right.FollowImplementations) || actor.Service is not { } service || !actor.LeadsService(service))
            return Refusals.NotAllowed;
        return state.Consents.Contains(service) == given ? Decision.Nothing
            : given ? new ConsentGiven(service)
            : new ConsentWithdrawn(service);
    }
}
