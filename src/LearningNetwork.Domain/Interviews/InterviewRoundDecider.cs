using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Interviews.InterviewRound;

namespace LearningNetwork.Domain.Interviews;

/// <summary>The rules of interviews (domain-rules, 'Implementation and its support'): counts of who was asked, never who; to a service only with its consent.</summary>
public static class InterviewRoundDecider
{
    public static Decider<InterviewRound, InterviewCommand, InterviewEvent> Decider { get; } =
        new("interview-round", new NotHeld(), Needs, InterviewDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, InterviewCommand command) =>
        command is HoldInterviews && InterviewRoundId.Parse(context.Self.Key) is { } id ? [new AboutProduct(id.Product)] : [];

    public static InterviewRound Evolve(InterviewRound state, InterviewEvent happened) => (state, happened) switch
    {
        (NotHeld, InterviewsHeld e) => new Held(e, [], []),
        (Held s, InterviewsHeld e) => s with { As = e },
        (Held s, FindingRecorded e) => s with { Findings = s.Findings.With(new(e, e.Service, false)) },
        (Held s, FindingWithdrawn e) => s with
        {
            Findings = s.Findings.Select(one => one.As.Number == e.Number ? one with { Withdrawn = true } : one).ToValueList(),
        },
        (Held s, ConsentGiven e) => s with { Consents = s.Consents.With(e.Service) },
        (Held s, ConsentWithdrawn e) => s with
        {
            Consents = s.Consents.Where(service => service != e.Service).ToValueList(),
            Findings = s.Findings.Select(one => one.Service == e.Service ? one with { Service = null } : one).ToValueList(),
        },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
