using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Asking for a product; of one that is being made, waiting for it.</summary>
internal static class AskPages
{
    public static async Task<IResult> Ask(string product, PageFrame frame, SignedIn person, IFactSource facts, SharingRequestQueries cases, CancellationToken cancellation) =>
        await AskModel.Of(product, person, facts, cases, FormState.Empty, cancellation) is { } model ? Shown(frame, model, StatusCodes.Status200OK) : TypedResults.NotFound();

    public static Task<IResult> Submit(
        string product, PostedForm form, PageFrame frame, SignedIn person, IFactSource facts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(CaseCommands.Submit(form["owner"], form["reason"], frame.T.Language), product, form, frame, person, facts, cases, entities, cancellation);

    public static Task<IResult> Wait(
        string product, PostedForm form, PageFrame frame, SignedIn person, IFactSource facts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(CaseCommands.Wait(null, form["reason"], frame.T.Language), product, form, frame, person, facts, cases, entities, cancellation);

    private static async Task<IResult> Send(
        (SharingRequestCommand? Command, Refusal? Refusal) made, string product, PostedForm form, PageFrame frame, SignedIn person,
        IFactSource facts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (ProductId.Parse(product) is not { } asked || person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var to = new SharingRequestKey(asked, service).In(person.Actor.Network);
        switch (made.Command is { } command ? await entities.Execute(to, command, person.Sends(form.CommandId), cancellation) : new Answer.Refused(made.Refusal!))
        {
            case Answer.Done done:
                return new SeeOther($"/requests/{done.Reference}");
            case Answer.Refused no when await AskModel.Of(product, person, facts, cases, form.State.Refused(no.Refusal, frame.T), cancellation) is { } model:
                return Shown(frame, model, Api.ApiProblem.StatusOf(no.Refusal.Kind));
            default:
                return TypedResults.NotFound();
        }
    }

    private static IResult Shown(PageFrame frame, AskModel model, int status) =>
        model.Handling == Handling.NotYet ? WaitPage.Of(frame, model, status) : AskPage.Of(frame, model, status);
}
