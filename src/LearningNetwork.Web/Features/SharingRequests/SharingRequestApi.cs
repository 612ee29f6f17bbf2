using System.Globalization;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>The journey for programs: the same commands and queries as the pages.</summary>
internal static class SharingRequestApi
{
    private const int MostItems = 500;

    public static void MapSharingRequestApi(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/sharing-requests").WithTags("Sharing requests");
        requests.MapApiGet("", List).Needs(CaseAccess.AnyCase).WithName("listSharingRequests").WithSummary("The cases that the reader may see, those that have waited longest first.").Produces<CaseListJson>();
        requests.MapApiPost("", Submit).Needs(Right.RequestProducts).WithName("submitSharingRequest").WithSummary("A service asks for a product.").Produces<SubmittedJson>(StatusCodes.Status201Created);
        requests.MapApiGet("/{id}", Get).Needs(CaseAccess.AnyCase).WithName("getSharingRequest").WithSummary("A case with its steps, whose turn it is and what they are to fill in.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/accept", Accept).Needs(Right.AnswerRequests).WithName("acceptSharingRequest").WithSummary("An owner says yes.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/wait", Wait).Needs(Right.RequestProducts).WithName("waitForProduct").WithSummary("A service waits for a product that is being made, under the id that the refusal of its request named.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/invite", Invite).Needs(Right.AnswerRequests).WithName("inviteAsPilot").WithSummary("An owner invites a service that declared its interest as a pilot, which accepts it.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/remind", Remind).Needs(Right.CoordinateRequests).WithName("remindOwner").WithSummary("The coordinator reminds the owner of an overdue request, once a day at most.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/decline", Decline).Needs(Right.AnswerRequests).WithName("declineSharingRequest").WithSummary("An owner says no, and why.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/withdraw", Withdraw).Needs(Right.RequestProducts).WithName("withdrawSharingRequest").WithSummary("The asker withdraws, any time before it is in use.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/evaluate", Evaluate).Needs(Right.RequestProducts).WithName("evaluateSharingRequest").WithSummary("The asker evaluates what is in use; everything may be left out.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/not-successful", NotSuccessful).Needs(Right.RequestProducts).WithName("endSharingRequestNotSuccessful").WithSummary("The asker stops what did not succeed, with a reason from the list.").Produces<CaseJson>();
        requests.MapApiPost("/{id}/steps/{step}", DoStep).Needs(Right.RequestProducts, Right.AnswerRequests).WithName("doSharingRequestStep").WithSummary("The side whose turn it is does its part of the current step.").Produces<CaseJson>();
    }

    private static async Task<IResult> List(
        SignedIn person, SharingRequestQueries cases, CancellationToken cancellation, bool openOnly = false, bool overdueOnly = false, string? status = null, string? product = null, bool notStatedOnly = false, int offset = 0, int limit = 100)
    {
        if (offset < 0)
            return new ApiProblem(Refusals.NotAValue("offset"));
        if (limit is < 1 or > MostItems)
            return new ApiProblem(Refusals.NotAValue("limit"));
        if (status is not null && Enum.GetValues<CaseStatus>().All(known => known.Code() != status))
            return new ApiProblem(Refusals.NotAValue("status"));
        var filter = new CaseFilter(openOnly, status, OverdueOnly: overdueOnly, Product: product, NotStatedOnly: notStatedOnly);
        var list = await cases.List(person.Actor.Network, CaseVisibility.Of(person.Actor), filter, offset, limit, cancellation);
        return Json(new CaseListJson([.. list.Items.Select(CaseItemJson.Of)], list.Total));
    }

    private static async Task<IResult> Submit(JsonBody<SubmitBody> sent, ApiCaller caller, IFactSource facts, IEntities entities, CancellationToken cancellation)
    {
        var (product, badProduct) = Sent.Value<ProductId>("productId", sent.Value.ProductId);
        var (number, badNumber) = Sent.Value<MunicipalityNumber>("municipality", sent.Value.Municipality);
        var (command, badCommand) = CaseCommands.Submit(sent.Value.Owner, sent.Value.Reason, caller.TextLanguage);
        if ((badProduct ?? badNumber ?? badCommand) is { } refusal)
            return new ApiProblem(refusal);
        if (await facts.ServiceOf(caller.Network, number, cancellation) is not { } service)
            return new ApiProblem(SharingRequestRefusals.MunicipalityUnknown);
        var answer = await entities.Execute(new SharingRequestKey(product, service).In(caller.Network), command!, caller.Sender, cancellation);
        return answer.As(done => TypedResults.Created($"/api/v1/sharing-requests/{done.Reference}", new SubmittedJson(done.Reference!, service.Value)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, SharingRequestQueries cases, CancellationToken cancellation) =>
        await Find(id, person.Actor, cases, cancellation) is { } model ? Shown(model) : new ApiProblem(SharingRequestRefusals.RequestUnknown);

    private static Task<IResult> Accept(string id, JsonBody<AcceptBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.Accept(round, sent.Value.ResourceLevel, sent.Value.Message, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> Wait(string id, JsonBody<ReasonBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.Wait(round, sent.Value.Reason, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> Invite(string id, JsonBody<AcceptBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.Invite(round, sent.Value.ResourceLevel, sent.Value.Message, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> Remind(string id, JsonBody<NothingBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => (new RemindOwner(round), null), caller, cases, entities, cancellation);

    private static Task<IResult> Decline(string id, JsonBody<ReasonBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.Decline(round, sent.Value.Reason, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> Withdraw(string id, JsonBody<ReasonBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.Withdraw(round, sent.Value.Reason, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> Evaluate(string id, JsonBody<EvaluateBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(
            id,
            round => CaseCommands.Evaluate(round, sent.Value.Experience, sent.Value.ResourceLevel, sent.Value.Hours?.ToString(CultureInfo.InvariantCulture), caller.TextLanguage),
            caller, cases, entities, cancellation);

    private static Task<IResult> NotSuccessful(string id, JsonBody<NotSuccessfulBody> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Send(id, round => CaseCommands.NotSuccessful(round, sent.Value.Because, sent.Value.Text, caller.TextLanguage), caller, cases, entities, cancellation);

    private static Task<IResult> DoStep(
        string id, string step, JsonBody<Dictionary<string, JsonElement>> sent, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        RoutineStepNames.Parse(step) is { } named
            ? Send(id, round => CaseCommands.Step(round, named, sent.Value.Select(field => KeyValuePair.Create(field.Key, Plain(field.Value))), caller.TextLanguage), caller, cases, entities, cancellation)
            : Task.FromResult<IResult>(new ApiProblem(SharingRequestRefusals.NotAStepOfThisCase));

    /// <summary>Sends a command to the round of the id and answers with the case as it then is.</summary>
    private static async Task<IResult> Send(
        string id, Func<int, (SharingRequestCommand? Command, Refusal? Refusal)> make, ApiCaller caller, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (SharingRequestId.Parse(id) is not { } request)
            return new ApiProblem(SharingRequestRefusals.RequestUnknown);
        var (command, refusal) = make(request.Round);
        if (command is null)
            return new ApiProblem(refusal!);
        var answer = await entities.Execute(request.Case.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, cases, cancellation) is { } model
            ? Shown(model)
            : answer.As(done => TypedResults.NoContent());
    }

    private static async Task<CaseModel?> Find(string id, Actor reader, SharingRequestQueries cases, CancellationToken cancellation) =>
        SharingRequestId.Parse(id) is { } request && await cases.Find(reader.Network, CaseVisibility.Of(reader), request, cancellation) is { } view
            ? CaseModel.Of(reader, view, [])
            : null;

    private static IResult Shown(CaseModel model) => Json(CaseJson.Of(model)).WithVersion(model.Row.Version);

    private static JsonHttpResult<T> Json<T>(T value) => TypedResults.Json(value, ApiJson.Options);

    /// <summary>A value of a field as text; what is neither text nor number is no value of any field.</summary>
    private static string? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
