using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>What a person can do to a case beside its steps: each has a page that says what happens, and a form.</summary>
/// <param name="Code">Its name in addresses.</param>
/// <param name="By">The side that may; null where it is the coordinator.</param>
/// <param name="IsFinal">Ends the case, so its button warns.</param>
public sealed record CaseAction(
    string Code, Side? By, bool IsFinal, Func<CaseRow, bool> Fits, Func<int, PostedForm, Language, (SharingRequestCommand? Command, Refusal? Refusal)> Command)
{
    public static CaseAction Accept { get; } = new("accept", Side.Giver, IsFinal: false, IsToBeAnswered,
        (round, form, language) => CaseCommands.Accept(round, form["resourceLevel"], form["message"], language));

    public static CaseAction Invite { get; } = new("invite", Side.Giver, IsFinal: false,
        row => row.Status == CaseStatus.Submitted.Code() && row.Handling == nameof(Handling.InterestInTrial),
        (round, form, language) => CaseCommands.Invite(round, form["resourceLevel"], form["message"], language));

    public static CaseAction Decline { get; } = new("decline", Side.Giver, IsFinal: true, row => row.Status == CaseStatus.Submitted.Code(),
        (round, form, language) => CaseCommands.Decline(round, form["reason"], language));

    public static CaseAction Evaluate { get; } = new("evaluate", Side.Receiver, IsFinal: false, row => row.Status == CaseStatus.InUse.Code(),
        (round, form, language) => CaseCommands.Evaluate(round, form["experience"], form["resourceLevel"], form["hours"].Replace(',', '.'), language));

    public static CaseAction NotSuccessful { get; } = new("not-successful", Side.Receiver, IsFinal: true,
        row => row.Status == CaseStatus.Accepted.Code() || row.Status == CaseStatus.InUse.Code(),
        (round, form, language) => CaseCommands.NotSuccessful(round, form["because"], form["text"], language));

    public static CaseAction Remind { get; } = new("remind", null, IsFinal: false, row => row.Overdue, (round, _, _) => (new RemindOwner(round), null));

    public static CaseAction StopWaiting { get; } = new("stop-waiting", Side.Receiver, IsFinal: true, row => row.Status == CaseStatus.Waiting.Code(),
        (round, form, language) => CaseCommands.Withdraw(round, form["reason"], language));

    public static CaseAction Withdraw { get; } = new("withdraw", Side.Receiver, IsFinal: true,
        row => row.Status == CaseStatus.Submitted.Code() || row.Status == CaseStatus.Accepted.Code(),
        (round, form, language) => CaseCommands.Withdraw(round, form["reason"], language));

    public static IReadOnlyList<CaseAction> All { get; } = [Accept, Invite, Decline, Evaluate, Remind, NotSuccessful, StopWaiting, Withdraw];

    public static CaseAction? Of(string code) => All.FirstOrDefault(action => action.Code == code);

    /// <summary>Whether this person can do it now; the entity decides again when it is done.</summary>
    public bool IsFor(Actor actor, CaseRow row) => Fits(row) && (By is { } side ? IsOfSide(actor, row, side) : actor.May(Right.CoordinateRequests));

    public static bool IsOfSide(Actor actor, CaseRow row, Side side) => side == Side.Giver
        ? actor.May(Right.AnswerRequests) && actor.LeadsAnyOf(row.Owners.Select(owner => new ProjectId(owner.Id)))
        : actor.May(Right.RequestProducts) && actor.LeadsService(new ServiceId(row.Asker));

    private static bool IsToBeAnswered(CaseRow row) => row.Status == CaseStatus.Submitted.Code() && row.Handling == nameof(Handling.OwnerAnswers);
}
