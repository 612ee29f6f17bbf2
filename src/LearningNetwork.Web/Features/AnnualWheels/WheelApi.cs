using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.ReferenceData.Wheels;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Annual wheels for programs: the same commands and queries as the pages.</summary>
internal static class WheelApi
{
    private const int MostWheels = 500, MostOccurrences = 10_000;

    public static void MapWheelApi(this IEndpointRouteBuilder api)
    {
        var wheels = api.MapGroup("/annual-wheels").WithTags("AnnualWheels");
        wheels.MapApiGet("", List).Needs(WheelAccess.AnyWheel).WithName("listWheels").Produces<WheelListJson>()
            .WithSummary("The wheels that the caller's service owns or is asked to own; for the coordinator those that were shared.");
        wheels.MapApiPost("", Start).Needs(Right.KeepWheels).WithName("startWheel").Produces<StartedJson>(StatusCodes.Status201Created)
            .WithSummary("The caller's service starts a wheel, empty or from a template.");
        wheels.MapApiGet("/occurrences", Due).Needs(WheelAccess.AnyWheel).WithName("listOccurrences").Produces<DueListJson>()
            .WithSummary("What is due between two days in the wheels that the caller may see, by due date.");
        wheels.MapApiGet("/{id}", Get).Needs(WheelAccess.AnyWheel).WithName("getWheel").Produces<WheelJson>()
            .WithSummary("A wheel with its owners, its activities and the occurrences of a year.");
        wheels.MapWheelProposalApi();
        wheels.MapApiPost("/{id}/activities/{activity}/progress", Mark).Needs(Right.KeepWheels).WithName("markWheelProgress").Produces(StatusCodes.Status204NoContent)
            .WithSummary("What the caller's service has done of an activity in a year, and its own date inside the shared window.");
        wheels.MapApiPost("/{id}/join", (string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, new JoinWheel(), caller, entities, cancellation))
            .Needs(Right.KeepWheels).WithName("joinWheel").Produces(StatusCodes.Status204NoContent).WithSummary("An invited service says yes.");
        wheels.MapApiPost("/{id}/decline", (string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, new DeclineInvitation(), caller, entities, cancellation))
            .Needs(Right.KeepWheels).WithName("declineWheel").Produces(StatusCodes.Status204NoContent).WithSummary("An invited service says no.");
        wheels.MapApiPost("/{id}/leave", (string id, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, new LeaveWheel(), caller, entities, cancellation))
            .Needs(Right.KeepWheels).WithName("leaveWheel").Produces(StatusCodes.Status204NoContent).WithSummary("The caller's service leaves, and takes a copy along.");
    }

    private static async Task<IResult> List(SignedIn person, WheelQueries wheels, CancellationToken cancellation)
    {
        var found = await wheels.List(person.Actor.Network, WheelVisibility.Of(person.Actor), MostWheels, cancellation);
        return TypedResults.Json(new WheelListJson([.. found.Select(WheelItemJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Due(SignedIn person, OccurrenceQueries occurrences, DateOnly from, DateOnly through, CancellationToken cancellation)
    {
        var found = await occurrences.Due(person.Actor.Network, WheelVisibility.Of(person.Actor), from, through, MostOccurrences, cancellation);
        return TypedResults.Json(
            new DueListJson([.. found.Select(row => new DueJson(row.Wheel, row.WheelTitle, row.Activity, row.Title, row.Year, row.FromDay, row.ThroughDay, row.Due))]), ApiJson.Options);
    }

    private static async Task<IResult> Start(JsonBody<StartWheelBody> sent, ApiCaller caller, IEntities entities, TimeProvider time, CancellationToken cancellation)
    {
        var (body, template) = (sent.Value, WheelTemplates.Find(sent.Value.Template));
        if (caller.Actor.Service is not { } service)
            return new ApiProblem(Refusals.NotAllowed);
        if (body.Template is not null && template is null)
            return new ApiProblem(Refusals.NotAValue("template"));
        if (body.Rule is not null && SentActivity.Parse<PassingRule>(body.Rule) is null)
            return new ApiProblem(Refusals.NotAValue("rule"));
        var title = body.Title ?? template?.Title.In(caller.TextLanguage.Code) ?? "";
        var id = WheelStartPages.NewId(title, caller.Sender.Id.Value);
        var command = new StartWheel(
            title, service, SentActivity.Parse<PassingRule>(body.Rule) ?? PassingRule.Majority, time.GetUtcNow().NorwegianDay().Year,
            template?.Newest.In(caller.TextLanguage.Code) ?? [], template?.IdOf(template.Newest));
        var answer = await entities.Execute(id.In(caller.Network), command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/annual-wheels/{id}", new StartedJson(id.Value)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, WheelDesk desk, CancellationToken cancellation, int? year = null)
    {
        if (await desk.Find(id, person, cancellation) is not { } part)
            return new ApiProblem(WheelRefusals.WheelUnknown);
        var shown = WheelDesk.YearOf(year, part);
        var progress = await desk.ProgressOf(part, person, shown, shown, cancellation);
        var occurrences = new Occurrences(part.Wheel.Plan.Activities).Within(new(new(shown, 1, 1), new(shown, 12, 31)), part.Wheel.Row.FirstYear);
        return TypedResults.Json(new WheelJson(
            WheelItemJson.Of(part.Wheel.Row),
            [.. part.Wheel.Parties.Select(party => new OwnerJson(party.Service, party.Name, party.Invited))],
            shown,
            [.. part.Wheel.Plan.Activities.Select(activity => ActivityJson.Of(activity, part.Wheel))],
            [.. occurrences.Select(one => new OccurrenceJson(
                one.Activity.Value, part.TitleOf(one.Activity), one.Year, one.Window.From, one.Window.Through, one.Due, part.IsOwner ? ProgressOf(one, progress, part.Today) : null))]), ApiJson.Options);
    }

    private static IReadOnlyList<ProgressJson> ProgressOf(Occurrence one, Progressed progress, DateOnly today) =>
        [.. progress.Owners.Select(owner => new ProgressJson(owner, progress.StandingOf(one, owner, today).Code(), progress.Row(one, owner)?.OnDay))];

    private static Task<IResult> Mark(string id, string activity, JsonBody<ProgressBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var body = sent.Value;
        return ActivityId.Parse(activity) is not { } key ? Task.FromResult<IResult>(new ApiProblem(WheelRefusals.ActivityGone))
            : body.Year is null ? Task.FromResult<IResult>(new ApiProblem(Refusals.Required("year")))
            : SentActivity.Parse<ProgressState>(body.State) is not { } state ? Task.FromResult<IResult>(new ApiProblem(Refusals.NotAValue("state")))
            : Send(id, new MarkProgress(key, body.Year.Value, state, body.On, (body.Ticked ?? []).ToValueList()), caller, entities, cancellation);
    }

    public static async Task<IResult> Send(string id, WheelCommand command, ApiCaller caller, IEntities entities, CancellationToken cancellation) => WheelId.Parse(id) is { } wheel
        ? (await entities.Execute(wheel.In(caller.Network), command, caller.Sender, cancellation)).As(_ => TypedResults.NoContent())
        : new ApiProblem(WheelRefusals.WheelUnknown);
}

internal sealed record StartedJson(string Id);
