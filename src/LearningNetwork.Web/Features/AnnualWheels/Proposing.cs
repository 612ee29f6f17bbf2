using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Sends a proposal that came with a form, and leads to the proposals, or back to the form.</summary>
internal static class Proposing
{
    /// <param name="change">Null where the form could not be read; then <paramref name="unread"/> says why.</param>
    /// <param name="again">The form's own page, with what must be mended.</param>
    public static async Task<IResult> Send(
        WheelChange? change, Refusal? unread, WheelPart part, PostedForm form, SignedIn person, IEntities entities, Func<FormState, int, IResult> again, PageFrame frame, CancellationToken cancellation)
    {
        var (reason, badReason) = form["reason"].Length == 0 ? (null, null) : NewText.Write("reason", form["reason"], frame.T.Language);
        var answer = (unread ?? badReason) is { } refused
            ? new Answer.Refused(refused)
            : await entities.Execute(new WheelId(part.Id).In(person.Actor.Network), new ProposeChange(change!, reason), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? again(form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind))
            : new SeeOther(part.Path + "/proposals", part.Wheel.Owners.Count == 1 || part.Wheel.Row.Rule == nameof(PassingRule.Any) ? "notice.wheel-changed" : "notice.wheel-proposed");
    }
}
