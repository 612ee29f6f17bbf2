using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>A wheel's proposals and the votes on them; and the newer edition of its template, which is adopted by a proposal too.</summary>
internal static class WheelProposalPages
{
    private const int MostShown = 60;

    public static void MapWheelProposalPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/wheels/{id}/proposals", All).Needs(Right.SeeOwnWheels);
        pages.MapForm("/wheels/{id}/proposals/{number:int}/vote", Vote).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/proposals/{number:int}/take-back", TakeBack).Needs(Right.KeepWheels);
        pages.MapPage("/wheels/{id}/edition", Edition).Needs(Right.SeeOwnWheels);
        pages.MapForm("/wheels/{id}/edition", Adopt).Needs(Right.KeepWheels);
    }

    private static async Task<IResult> All(string id, PageFrame frame, SignedIn person, WheelDesk desk, WheelQueries wheels, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part ? await Show(frame, person, part, wheels, FormState.Empty, StatusCodes.Status200OK, cancellation) : TypedResults.NotFound();

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, WheelPart part, WheelQueries wheels, FormState form, int status, CancellationToken cancellation) =>
        ProposalsPage.Of(frame, new(part, await wheels.Proposals(person.Actor.Network, new(part.Id), MostShown, cancellation), form), status);

    private static Task<IResult> Vote(string id, int number, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelQueries wheels, IEntities entities, CancellationToken cancellation) =>
        Send(id, new VoteOnProposal(number, form["vote"] == "yes"), form, frame, person, desk, wheels, entities, "notice.wheel-voted", cancellation);

    private static Task<IResult> TakeBack(string id, int number, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelQueries wheels, IEntities entities, CancellationToken cancellation) =>
        Send(id, new TakeBackProposal(number), form, frame, person, desk, wheels, entities, "notice.wheel-taken-back", cancellation);

    private static async Task<IResult> Send(
        string id, WheelCommand command, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelQueries wheels, IEntities entities, string notice, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var answer = await entities.Execute(new WheelId(part.Id).In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Show(frame, person, part, wheels, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther(part.Path + "/proposals", notice);
    }

    private static async Task<IResult> Edition(string id, PageFrame frame, SignedIn person, WheelDesk desk, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part && ModelOf(part, frame, FormState.Empty) is { } model ? EditionPage.Of(frame, model) : TypedResults.NotFound();

    /// <summary>What is ticked is accepted; all else is kept as the wheel has it.</summary>
    private static async Task<IResult> Adopt(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part || ModelOf(part, frame, form.State) is not { } model)
            return TypedResults.NotFound();
        return await Proposing.Send(
            model.Offered.Adopting(part, form.State.Value("accepted")), null, part, form, person, entities,
            (state, status) => EditionPage.Of(frame, model with { Form = state }, status), frame, cancellation);
    }

    private static EditionModel? ModelOf(WheelPart part, PageFrame frame, FormState form) => OfferedEdition.To(part, frame.T.Language.Code) is { } offered ? new(part, offered, form) : null;
}
