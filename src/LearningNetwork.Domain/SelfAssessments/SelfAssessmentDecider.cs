using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.SelfAssessments.SelfAssessment;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>The rules of self-assessment (domain-rules, 'Needs'): crack 0–4 per island, dated, changed by later ones, by the service's own leader alone.</summary>
public static class SelfAssessmentDecider
{
    private const string Cracks = "cracks";

    public static Decider<SelfAssessment, SelfAssessmentCommand, SelfAssessmentEvent> Decider { get; } =
        new("self-assessment", new NotMade(), Needs, Decide, Evolve);

    public static EntityId Of(NetworkId network, ServiceId service) => Decider.In(network, service.Value);

    private static IReadOnlyList<Question> Needs(DecisionContext context, SelfAssessmentCommand command) => [];

    private static Decision Decide(SelfAssessment state, SelfAssessmentCommand command, Facts facts, DecisionContext context) => command switch
    {
        RateCracks c => Rate(state, c, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Rate(SelfAssessment state, RateCracks command, DecisionContext context)
    {
        if (!context.Actor.May(Right.AssessOwnPractice) || ServiceId.Parse(context.Self.Key) is not { } service || !context.Actor.LeadsService(service))
            return Refusals.NotAllowed;
        if (Wrong(command) is { } wrong)
            return wrong;
        var said = (state as Made)?.Cracks ?? [];
        var anew = command.Cracks.Where(crack => !said.Contains(new(crack.Island, crack.Crack, context.Today))).OrderBy(crack => crack.Island).ToValueList();
        return anew.Count == 0 ? Decision.Nothing : new CracksRated(anew, context.Today);
    }

    private static Refusal? Wrong(RateCracks command) =>
        command.Cracks.Count == 0 ? Refusals.Required(Cracks)
        : command.Cracks.Any(crack => !Enum.IsDefined(crack.Island) || crack.Crack is < IslandCrack.Whole or > IslandCrack.Widest) ? Refusals.NotAValue(Cracks)
        : command.Cracks.DistinctBy(crack => crack.Island).Count() < command.Cracks.Count ? Refusals.NotAValue(Cracks)
        : null;

    public static SelfAssessment Evolve(SelfAssessment state, SelfAssessmentEvent happened) => (state, happened) switch
    {
        (NotMade, CracksRated e) => new Made(With([], e)),
        (Made s, CracksRated e) => new Made(With(s.Cracks, e)),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ValueList<DatedCrack> With(ValueList<DatedCrack> before, CracksRated happened) =>
    [
        .. before.Where(one => happened.Cracks.All(crack => crack.Island != one.Island))
            .Concat(happened.Cracks.Select(crack => new DatedCrack(crack.Island, crack.Crack, happened.On)))
            .OrderBy(one => one.Island),
    ];
}
