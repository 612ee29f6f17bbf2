using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Interviews;

/// <param name="MayHold">Whether the reader may write down a round.</param>
public sealed record InterviewsModel(IReadOnlyList<RoundRow> Rounds, bool MayHold);

/// <summary>A round as one reader sees it.</summary>
/// <param name="Holds">Whether the reader writes down what was found.</param>
/// <param name="Consenting">The reader's service, whose leader may consent; null for others.</param>
public sealed record RoundModel(RoundView Round, bool Holds, ServiceId? Consenting, FormState Form)
{
    public InterviewsHeld As => Round.Content.As;

    public bool Consents => Consenting is { } service && Round.Content.Consents.Contains(service);

    /// <summary>The voices that were heard, in their order.</summary>
    public IEnumerable<Voice> Heard => Enum.GetValues<Voice>().Where(voice => As.Informants.Asked(voice) > 0);
}

/// <summary>The form that writes a round down.</summary>
/// <param name="Products">What interviews can be about.</param>
public sealed record HoldModel(IReadOnlyList<Choice> Products, FormState Form, DateOnly Today);
