using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>Rounds of interviews and what was found in them, with the word for how many said it.</summary>
internal static class InterviewPages
{
    private const int Most = 100;

    public static void MapInterviewPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/interviews", List).Needs(Right.SeeCatalogue).ListsAsSheet();
        pages.MapPage("/interviews/{id}", One).Needs(Right.SeeCatalogue);
        pages.MapPage("/new-interviews", Consider).Needs(Right.HoldInterviews);
        pages.MapForm("/new-interviews", Hold).Needs(Right.HoldInterviews);
        pages.MapForm("/interviews/{id}/findings", Record).Needs(Right.HoldInterviews);
        pages.MapForm("/interviews/{id}/withdraw-finding", Withdraw).Needs(Right.HoldInterviews);
        pages.MapForm("/interviews/{id}/consent", Consent).Needs(Right.FollowImplementations);
        pages.MapForm("/interviews/{id}/withdraw-consent", Unconsent).Needs(Right.FollowImplementations);
    }

    private static async Task<IResult> List(PageFrame frame, SignedIn person, InterviewQueries interviews, CancellationToken cancellation)
    {
        var rows = await interviews.List(person.Actor.Network, null, frame.Most(Most), cancellation);
        return InterviewsPage.Of(frame, new(rows, person.Actor.May(Right.HoldInterviews))).OrSheet(frame, InterviewSheet.List, rows);
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, InterviewQueries interviews, CancellationToken cancellation) =>
        await Find(id, person, interviews, FormState.Empty, cancellation) is { } model ? RoundPage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Consider(PageFrame frame, SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        HoldPage.Of(frame, new(await Products(person, supports, cancellation), FormState.Empty, frame.Now.NorwegianDay()));

    private static async Task<IResult> Hold(
        PostedForm form, PageFrame frame, SignedIn person, ImplementationSupportQueries supports, IEntities entities, CancellationToken cancellation)
    {
        var (id, command, wrong) = InterviewInput.Hold(SentFields.Of(form), frame.T.Language);
        if (command is not null && await entities.Execute(id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused)
            wrong = refused.Refusal;
        return wrong is null
            ? new SeeOther($"/interviews/{id}")
            : HoldPage.Of(frame, new(await Products(person, supports, cancellation), form.State.Refused(wrong, frame.T), frame.Now.NorwegianDay()), Api.ApiProblem.StatusOf(wrong.Kind));
    }

    private static Task<IResult> Record(string id, PostedForm form, PageFrame frame, SignedIn person, InterviewQueries interviews, IEntities entities, CancellationToken cancellation) =>
        Send(id, InterviewInput.Find(SentFields.Of(form), frame.T.Language), form, frame, person, interviews, entities, cancellation);

    private static Task<IResult> Withdraw(string id, PostedForm form, PageFrame frame, SignedIn person, InterviewQueries interviews, IEntities entities, CancellationToken cancellation) =>
        Send(id, InterviewInput.Withdraw(form["number"]), form, frame, person, interviews, entities, cancellation);

    private static Task<IResult> Consent(string id, PostedForm form, PageFrame frame, SignedIn person, InterviewQueries interviews, IEntities entities, CancellationToken cancellation) =>
        Send(id, (new GiveConsent(), null), form, frame, person, interviews, entities, cancellation);

    private static Task<IResult> Unconsent(string id, PostedForm form, PageFrame frame, SignedIn person, InterviewQueries interviews, IEntities entities, CancellationToken cancellation) =>
        Send(id, (new WithdrawConsent(), null), form, frame, person, interviews, entities, cancellation);

    private static async Task<IResult> Send(
        string id, (InterviewCommand? Command, Refusal? Refusal) read, PostedForm form, PageFrame frame, SignedIn person, InterviewQueries interviews, IEntities entities, CancellationToken cancellation)
    {
        if (InterviewRoundId.Parse(id) is not { } round)
            return TypedResults.NotFound();
        var wrong = read.Refusal;
        if (read.Command is { } command && await entities.Execute(round.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused)
            wrong = refused.Refusal;
        if (wrong is null)
            return new SeeOther($"/interviews/{round}");
        return wrong.Kind is RefusalKind.Missing ? TypedResults.NotFound()
            : wrong.Kind is RefusalKind.Forbidden ? TypedResults.StatusCode(StatusCodes.Status403Forbidden)
            : await Find(id, person, interviews, form.State.Refused(wrong, frame.T), cancellation) is { } model ? RoundPage.Of(frame, model, Api.ApiProblem.StatusOf(wrong.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<RoundModel?> Find(string id, SignedIn person, InterviewQueries interviews, FormState form, CancellationToken cancellation) =>
        InterviewRoundId.Parse(id) is { } round && await interviews.Find(round, person.Actor, cancellation) is { } found
            ? new(found, InterviewAccess.Holds(person.Actor, found.Content.As.Owners), person.Actor.May(Right.FollowImplementations) ? person.Actor.Service : null, form)
            : null;

    private static async Task<IReadOnlyList<Choice>> Products(SignedIn person, ImplementationSupportQueries supports, CancellationToken cancellation) =>
        [.. (await supports.Titles(person.Actor.Network, cancellation)).Select(product => new Choice(product.Id, product.Title))];
}
