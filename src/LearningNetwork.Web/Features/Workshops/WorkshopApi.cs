using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>Participation workshops for programs of the service's own people: the same commands as the pages, under the same words.</summary>
internal static class WorkshopApi
{
    private const int MostItems = 500;

    public static void MapWorkshopApi(this IEndpointRouteBuilder api)
    {
        var workshops = api.MapGroup("/workshops").WithTags("Workshops").Needs(Right.HoldWorkshops);
        workshops.MapApiGet("", List).WithName("listWorkshops").Produces<WorkshopListJson>().WithSummary("The workshops of the own service; those that something is owed for first.");
        workshops.MapApiPost("", Plan).WithName("planWorkshop").Produces<WorkshopCreatedJson>(StatusCodes.Status201Created)
            .WithSummary("Plans a workshop at the level of the service, at least two weeks from the next workday.");
        workshops.MapApiGet("/reported", Reported).WithName("listReportedInputs").Produces<ReportedListJson>()
            .WithSummary("What the own service's workshops gave to the council report that tells of a year, by chapter.");
        workshops.MapApiGet("/{id}", Get).WithName("getWorkshop").Produces<WorkshopJson>().WithSummary("A workshop of the own service.");
        Map<MoveBody>(workshops, "move", "moveWorkshop", "Moves it; agenda and background are sent anew.");
        Bare(workshops, "call-off", "callOffWorkshop", "Calls it off.");
        Map<ReportBody>(workshops, "report", "chooseWorkshopReport", "Says which year's council report it feeds; null: it stands alone.");
        Map<QuestionsBody>(workshops, "questions", "chooseWorkshopQuestions", "Chooses questions of the bank.");
        Map<RoleBody>(workshops, "take-role", "takeWorkshopRole", "The sender takes a role: facilitator or noteTaker, never both.");
        Map<RoleBody>(workshops, "leave-role", "leaveWorkshopRole", "The sender leaves the own role.");
        Map<TickBody>(workshops, "tick", "tickWorkshopItem", "Ticks an item of the checklists, or takes the tick away.");
        Map<PrincipleBody>(workshops, "principle", "confirmWorkshopPrinciple", "Confirms one of the nine principles.");
        Map<PapersBody>(workshops, "papers", "tellWorkshopPapersSent", "Agenda and background were sent; later than two weeks before is refused.");
        Map<ParticipantsBody>(workshops, "held", "tellWorkshopHeld", "It was held; participants as counts by kind.");
        Map<InputBody>(workshops, "note", "noteWorkshopInput", "One of the two roles writes down something that was said.");
        Map<RewriteBody>(workshops, "rewrite", "rewriteWorkshopInput", "One of the two roles writes an input anew; it must be confirmed anew.");
        Bare(workshops, "confirm", "confirmWorkshopNotes", "One of the two roles confirms what the other wrote.");
        Map<AnswerBody>(workshops, "answer", "answerWorkshopInput", "Says whether an input was used, and why.");
        Map<WorkshopPromiseBody>(workshops, "promise", "promiseWorkshopMaterial", "Writes down what was promised.");
        Map<MaterialSentBody>(workshops, "material-sent", "tellWorkshopMaterialSent", "What was promised was sent.");
        Map<ThanksBody>(workshops, "thanks", "tellWorkshopThanked", "Those who took part were thanked, and told how they can add more.");
        Map<AnswersBody>(workshops, "answers", "tellWorkshopAnswers", "Those who took part were told what became of all they said.");
        Bare(workshops, "to-report", "reportWorkshopInputs", "Gives what was said to the report; refused for fewer than five, or unconfirmed notes.");
    }

    private static void Map<T>(RouteGroupBuilder workshops, string what, string name, string summary) where T : class =>
        workshops.MapApiPost("/{id}/" + what, (string id, JsonBody<T> sent, ApiCaller caller, WorkshopQueries queries, IEntities entities, CancellationToken cancellation) =>
            Write(id, what, Reading.Of(sent.Value, caller.TextLanguage), caller, queries, entities, cancellation)).WithName(name).WithSummary(summary).Produces<WorkshopJson>();

    private static void Bare(RouteGroupBuilder workshops, string what, string name, string summary) =>
        workshops.MapApiPost("/{id}/" + what, (string id, ApiCaller caller, WorkshopQueries queries, IEntities entities, CancellationToken cancellation) =>
            Write(id, what, new(_ => [], caller.TextLanguage), caller, queries, entities, cancellation)).WithName(name).WithSummary(summary).Produces<WorkshopJson>();

    private static async Task<IResult> List(SignedIn person, WorkshopQueries queries, CancellationToken cancellation)
    {
        var rows = person.Actor.Service is { } service ? await queries.List(person.Actor.Network, service, MostItems, cancellation) : [];
        return TypedResults.Json(new WorkshopListJson([.. rows.Select(WorkshopItemJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Reported(SignedIn person, WorkshopQueries queries, int year, CancellationToken cancellation)
    {
        var rows = person.Actor.Service is { } service ? await queries.Reported(person.Actor.Network, service, year, cancellation) : [];
        return TypedResults.Json(new ReportedListJson(year, [.. rows.Select(ReportedJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Plan(JsonBody<WorkshopBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        if (caller.Actor.Service is not { } service)
            return new ApiProblem(WorkshopRefusals.Unknown);
        var read = Reading.Of(sent.Value, caller.TextLanguage);
        var command = WorkshopReading.Plan(read);
        if ((Fields.Name("heading", command.Title) ?? read.Wrong) is { } wrong)
            return new ApiProblem(wrong);
        var (key, answer) = await NewKey.Send(entities, WorkshopDecider.Decider, service.Value, command.Title, command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/workshops/{key}", new WorkshopCreatedJson(key)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, WorkshopQueries queries, CancellationToken cancellation) =>
        await Find(id, person.Actor, queries, cancellation) ?? new ApiProblem(WorkshopRefusals.Unknown);

    private static async Task<IResult> Write(string id, string what, Reading read, ApiCaller caller, WorkshopQueries queries, IEntities entities, CancellationToken cancellation)
    {
        if (WorkshopId.Parse(id) is not { } workshop)
            return new ApiProblem(WorkshopRefusals.Unknown);
        var command = WorkshopReading.Command(what, read)!;
        if (read.Wrong is { } wrong)
            return new ApiProblem(wrong);
        var answer = await entities.Execute(workshop.In(caller.Network), command, caller.Sender, cancellation);
        return answer is Answer.Done && await Find(id, caller.Actor, queries, cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, WorkshopQueries queries, CancellationToken cancellation) =>
        WorkshopId.Parse(id) is { } workshop && reader.Service is { } service && await queries.Find(reader.Network, service, workshop, cancellation) is { } found
            ? TypedResults.Json(WorkshopJson.Of(found), ApiJson.Options).WithVersion(found.Row.Version)
            : null;
}
