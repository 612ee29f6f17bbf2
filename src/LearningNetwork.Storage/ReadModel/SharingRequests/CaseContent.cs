using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>What a case's page shows and no list filters on; kept as one JSON value in the case's row.</summary>
public sealed record CaseContent(
    Handling Handling,
    Recommendation? Recommendation,
    ResourceLevel? Level,
    ValueList<RoutineStep> Steps,
    ValueList<StepPartDone> Done,
    TextRef? Reason,
    TextRef? Message,
    TextRef? EndedBecause,
    NotSuccessfulReason? NotSuccessful,
    RequestEvaluated? Evaluation)
{
    internal static CaseContent Of(SharingRequest.Begun state) => new(
        state.Case.Handling,
        state.Case.Recommendation,
        state.Case.Level,
        state.Case.Steps,
        SharingRequestDecider.DoneIn(state),
        state.Case.Reason,
        state.Case.Message,
        EndOf(state),
        (state as SharingRequest.NotSuccessful)?.Why.Because,
        (state as SharingRequest.Evaluated)?.Evaluation);

    internal IEnumerable<string> TextIds() =>
        from text in (IEnumerable<TextRef?>)[Reason, Message, EndedBecause, Evaluation?.Experience, .. Done.SelectMany(part => part.Values).Select(value => value.Text)]
        where text is not null
        select text.Id;

    private static TextRef? EndOf(SharingRequest.Begun state) => state switch
    {
        SharingRequest.Declined s => s.Reason,
        SharingRequest.Withdrawn s => s.Reason,
        SharingRequest.NotSuccessful s => s.Why.Text,
        _ => null,
    };
}
