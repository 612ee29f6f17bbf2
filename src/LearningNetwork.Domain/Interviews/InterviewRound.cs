using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Interviews;

/// <summary>A round of interviews on how a product works (002): who was asked, as counts, and what was found.</summary>
public abstract record InterviewRound
{
    private InterviewRound() { }

    public sealed record NotHeld : InterviewRound;

    /// <param name="As">The round as it was said last.</param>
    /// <param name="Findings">In the order they were written down; each stands at its number.</param>
    /// <param name="Consents">The services that let findings be tied to them.</param>
    public sealed record Held(InterviewsHeld As, ValueList<Finding> Findings, ValueList<ServiceId> Consents) : InterviewRound;
}

/// <summary>Something that was found; how many said it is kept, and the word for it is computed.</summary>
/// <param name="Service">The service that it was said at; null for the round as a whole, or where the service has taken back its consent.</param>
/// <param name="Withdrawn">Taken out again; it is shown no longer.</param>
public sealed record Finding(FindingRecorded As, ServiceId? Service, bool Withdrawn);
