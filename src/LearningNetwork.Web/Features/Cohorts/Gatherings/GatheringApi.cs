using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Cohorts.Gatherings;

/// <summary>Running a cohort, for programs.</summary>
internal static class GatheringApi
{
    public static void MapGatheringApi(this IEndpointRouteBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts").WithTags("Cohorts");
        Map(cohorts.MapApiPost("/{id}/invited", Invite), "invitePeople", "How many of each service are invited, as counts per role; never fewer than came to something.");
        Map(cohorts.MapApiPost("/{id}/gatherings", Plan), "planGatherings", "All gatherings, in order and on workdays; anew only until the first is told of.");
        Map(cohorts.MapApiPost("/{id}/gatherings/{gathering}/move", Move), "moveGathering", "Another day or form for one of them.");
        Map(cohorts.MapApiPost("/{id}/gatherings/{gathering}/attendance", Tell), "tellCohortAttendance", "How many of each service came, of those invited; told again, the later counts.");
        Map(cohorts.MapApiPost("/{id}/guidance-groups", Group), "formGuidanceGroup", "Services that are guided together; each in one group at most.");
    }

    private static void Map(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.Needs(Right.CoordinateRequests, Right.AnswerRequests).WithName(name).WithSummary(summary).Produces(StatusCodes.Status204NoContent);

    private static Task<IResult> Invite(string id, JsonBody<CountsBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, caller, entities, cohort =>
    {
        var (counts, wrong) = GatheringInput.Counts("peopleInvited", Texts(sent.Value.Services));
        return (new InvitePeople(cohort.Number, counts), wrong);
    }, cancellation);

    private static Task<IResult> Plan(string id, JsonBody<GatheringsBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, caller, entities, cohort =>
    {
        var planned = (sent.Value.Gatherings ?? []).Select(one => (Kind: Choices.Parse<GatheringKind>(one.Kind), On: StepInputs.DateOf(one.On), one.Form, one.Group)).ToList();
        return planned.Any(one => one.Kind is null || one.On is null || one.Form is null)
            ? (null, Refusals.NotAValue("gatherings"))
            : (new PlanGatherings(cohort.Number, planned.Select(one => new PlannedGathering(one.Kind!.Value, one.On!.Value, one.Form!, one.Group)).ToValueList()), null);
    }, cancellation);

    private static Task<IResult> Move(string id, string gathering, JsonBody<MoveBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, caller, entities, cohort =>
        Number(gathering) is { } number ? GatheringInput.Move(cohort.Number, number, SentFields.Of(sent.Value), caller.TextLanguage) : (null, CohortRefusals.GatheringUnknown), cancellation);

    private static Task<IResult> Tell(string id, string gathering, JsonBody<AttendedBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, caller, entities, cohort =>
    {
        var (counts, wrong) = GatheringInput.Counts("attendance", Texts(sent.Value.Services));
        var on = StepInputs.DateOf(sent.Value.Date);
        return Number(gathering) is not { } number ? (null, CohortRefusals.GatheringUnknown)
            : on is null ? (null, string.IsNullOrWhiteSpace(sent.Value.Date) ? Refusals.Required("date") : Refusals.NotAValue("date"))
            : (new TellAttendance(cohort.Number, number, on.Value, counts), wrong);
    }, cancellation);

    private static Task<IResult> Group(string id, JsonBody<GroupBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(id, caller, entities, cohort =>
        GatheringInput.Group(cohort.Number, SentFields.Of(sent.Value), caller.TextLanguage), cancellation);

    private static async Task<IResult> Send(
        string id, ApiCaller caller, IEntities entities, Func<CohortId, (CohortCommand? Command, Refusal? Refusal)> read, CancellationToken cancellation)
    {
        if (CohortId.Parse(id) is not { } cohort)
            return new ApiProblem(CohortRefusals.CohortUnknown);
        var (command, wrong) = read(cohort);
        return wrong is not null ? new ApiProblem(wrong) : (await entities.Execute(cohort.In(caller.Network), command!, caller.Sender, cancellation)).As(_ => TypedResults.NoContent());
    }

    private static int? Number(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<SentAttendance> Texts(IReadOnlyList<AttendanceBody>? counts) => (counts ?? []).Select(one => new SentAttendance(one.Request, Text(one.CaseWorkers), Text(one.Leaders)));

    private static string Text(int? count) => (count ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record CountsBody(IReadOnlyList<AttendanceBody>? Services);

internal sealed record GatheringsBody(IReadOnlyList<PlannedBody>? Gatherings);

/// <param name="Kind">training or guidance.</param>
/// <param name="Form">inPerson, digital or atTheDeveloper.</param>
/// <param name="Group">Which guidance group meets; left out for the whole cohort.</param>
internal sealed record PlannedBody(string? Kind, string? On, string? Form, int? Group);

internal sealed record MoveBody(string? On, string? Form);

/// <param name="Date">The day that it was held; not in the future.</param>
internal sealed record AttendedBody(string? Date, IReadOnlyList<AttendanceBody>? Services);

/// <param name="Instructor">Who guides: developer, projectLead, experiencedService or guest.</param>
internal sealed record GroupBody(string? Instructor, IReadOnlyList<string>? Requests);
