using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>What a service uses, wants and considers: in answer to a round, or whenever it likes.</summary>
internal static class OwnInterestPages
{
    private const int MostProducts = 120;
    private const string Field = "says-";

    public static async Task<IResult> Show(
        InterestRoundRow? round, PageFrame frame, SignedIn person, InterestQueries interest, FormState? form, int status, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var products = await interest.Own(person.Actor.Network, service, [.. (round?.AskedProducts ?? []).Select(product => product.Value)], frame.Most(MostProducts), cancellation);
        var opened = form ?? FormState.Opened(products.Where(row => row.Level is not null)
            .Select(row => (OwnInterestModel.FieldOf(row.Product), Features.SharingRequests.Choices.CodeOf(row.Level!))));
        return OwnInterestPage.Of(frame, new(round, products, person.Actor.May(Right.RequestProducts), opened), status).OrSheet(frame, InterestSheets.Own, products);
    }

    public static Task<IResult> Declare(PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
        Send(null, form, frame, person, interest, entities, cancellation);

    public static async Task<IResult> Answer(
        string id, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
        InterestRoundId.Parse(id) is { } round && await interest.Find(person.Actor.Network, person.Actor.Service, false, round, cancellation) is { } found
            ? await Send(found, form, frame, person, interest, entities, cancellation)
            : TypedResults.NotFound();

    private static async Task<IResult> Send(
        InterestRoundRow? round, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var says = form.State.Values.Where(value => value.Key.StartsWith(Field, StringComparison.Ordinal)).Select(value => (value.Key[Field.Length..], (string?)value.Value.ToString()));
        var (command, wrong) = InterestReading.Declare(round is null ? null : InterestRoundId.Parse(round.Id), says);
        var answer = command is null
            ? new Answer.Refused(wrong!)
            : await entities.Execute(InterestDecider.Of(person.Actor.Network, service), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Show(round, frame, person, interest, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther(round is null ? "/interest/own" : $"/interest/{round.Id}", "notice.interest-declared");
    }
}
