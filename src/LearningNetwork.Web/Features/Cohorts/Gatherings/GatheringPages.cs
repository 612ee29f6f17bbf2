using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Implementations.Following;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Importing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Cohorts.Gatherings;

/// <summary>Where a cohort is run: who is invited, when they gather, which are guided together, and who came, typed or from a spreadsheet.</summary>
internal static class GatheringPages
{
    private static readonly Right[] Running = [Right.CoordinateRequests, Right.AnswerRequests];

    public static void MapGatheringPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/cohorts/{id}/gatherings", Run).Needs(Running);
        pages.MapForm("/cohorts/{id}/invited", Invite).Needs(Running);
        pages.MapForm("/cohorts/{id}/gatherings", Plan).Needs(Running);
        pages.MapForm("/cohorts/{id}/groups", Group).Needs(Running);
        pages.MapPage("/cohorts/{id}/gatherings/{gathering}", One).Needs(Running);
        pages.MapForm("/cohorts/{id}/gatherings/{gathering}", Tell).Needs(Running);
        pages.MapForm("/cohorts/{id}/gatherings/{gathering}/move", Move).Needs(Running);
        pages.MapForm("/cohorts/{id}/gatherings/{gathering}/import", Import).Needs(Running).WithMetadata(SentSheet.Taken);
    }

    private static async Task<IResult> Run(string id, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, CancellationToken cancellation) =>
        await Find(id, person.Actor, cohorts, cases, FormState.Empty, cancellation) is { } model ? GatheringsPage.Of(frame, model) : TypedResults.NotFound();

    private static Task<IResult> Invite(
        string id, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Do(id, form, frame, person, cohorts, cases, entities, model =>
        {
            var (counts, wrong) = GatheringInput.Counts("peopleInvited", SentFields.Of(form), model.Requests.Select(row => row.Id));
            return Task.FromResult<(CohortCommand?, Refusal?)>((new InvitePeople(model.Row.Number, counts), wrong));
        }, cancellation);

    private static Task<IResult> Plan(
        string id, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, IFactSource facts, CancellationToken cancellation) =>
        Do(id, form, frame, person, cohorts, cases, entities, async model =>
            GatheringInput.Plan(model.Row.Number, form["firstGathering"], await Programme(facts, person.Actor.Network, model.Row.Product, cancellation), model.Cohort.Content.Groups.Count), cancellation);

    private static Task<IResult> Group(
        string id, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation) =>
        Do(id, form, frame, person, cohorts, cases, entities, model =>
        {
            var (command, wrong) = GatheringInput.Group(model.Row.Number, SentFields.Of(form), frame.T.Language);
            return Task.FromResult<(CohortCommand?, Refusal?)>((command, wrong));
        }, cancellation);

    private static async Task<IResult> One(
        string id, string gathering, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, CancellationToken cancellation) =>
        await FindOne(id, gathering, person.Actor, cohorts, cases, null, cancellation) is { } model ? AttendancePage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Tell(
        string id, string gathering, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (await FindOne(id, gathering, person.Actor, cohorts, cases, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (counts, wrong) = GatheringInput.Counts("attendance", SentFields.Of(form), model.Services.Select(row => row.Id));
        var on = StepInputs.DateOf(form["date"]);
        wrong ??= string.IsNullOrWhiteSpace(form["date"]) ? Refusals.Required("date") : on is null ? Refusals.NotAValue("date") : null;
        return await Done(model, wrong, () => new TellAttendance(model.Cohort.Row.Number, model.Gathering.Number, on!.Value, counts), form, frame, person, entities, cancellation);
    }

    private static async Task<IResult> Move(
        string id, string gathering, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (await FindOne(id, gathering, person.Actor, cohorts, cases, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (command, wrong) = GatheringInput.Move(model.Cohort.Row.Number, model.Gathering.Number, SentFields.Of(form), frame.T.Language);
        return await Done(model, wrong, () => command!, form, frame, person, entities, cancellation);
    }

    /// <summary>The file is answered by what was understood of it; that, confirmed, becomes one command: all of it or nothing.</summary>
    private static async Task<IResult> Import(
        string id, string gathering, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities, CancellationToken cancellation)
    {
        if (await FindOne(id, gathering, person.Actor, cohorts, cases, null, cancellation) is not { } model)
            return TypedResults.NotFound();
        var sent = await SentSheet.Read(form, cancellation);
        if (sent.Sheet is not { } sheet)
            return AttendanceImportPage.Of(frame, new(model, sent.Name, null, sent.Problems, [], []), StatusCodes.Status422UnprocessableEntity);
        var (read, leftOut, problems) = AttendanceSheet.Of(sheet, model, frame.T);
        if (problems.Count > 0)
            return AttendanceImportPage.Of(frame, new(model, sent.Name, sheet, problems, [], []), StatusCodes.Status422UnprocessableEntity);
        if (!sent.IsConfirmed)
            return AttendanceImportPage.Of(frame, new(model, sent.Name, sheet, [], read, leftOut));
        var command = new TellAttendance(model.Cohort.Row.Number, model.Gathering.Number, model.Gathering.As.On, read.ToValueList());
        var answer = await entities.Execute(CohortId.Parse(id)!.Value.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? AttendanceImportPage.Of(frame, new(model, sent.Name, null, [SheetProblem.OfFile(no)], [], []), ApiProblem.StatusOf(no.Kind))
            : new SeeOther(model.Address, "notice.attendance-told");
    }

    private static async Task<IResult> Done(
        AttendanceModel model, Refusal? wrong, Func<CohortCommand> command, PostedForm form, PageFrame frame, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (wrong is null && await entities.Execute(
                CohortId.Parse(model.Cohort.Row.Id)!.Value.In(person.Actor.Network), command(), person.Sends(form.CommandId, form.SeenVersion), cancellation) is Answer.Refused refused)
            wrong = refused.Refusal;
        return wrong is null
            ? new SeeOther($"/cohorts/{model.Cohort.Row.Id}/gatherings", "notice.attendance-told")
            : AttendancePage.Of(frame, model with { Form = form.State.Refused(wrong, frame.T) }, ApiProblem.StatusOf(wrong.Kind));
    }

    private static async Task<IResult> Do(
        string id, PostedForm form, PageFrame frame, SignedIn person, CohortQueries cohorts, SharingRequestQueries cases, IEntities entities,
        Func<CohortModel, Task<(CohortCommand? Command, Refusal? Refusal)>> read, CancellationToken cancellation)
    {
        if (await Find(id, person.Actor, cohorts, cases, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (command, wrong) = await read(model);
        if (wrong is null && await entities.Execute(
                CohortId.Parse(id)!.Value.In(person.Actor.Network), command!, person.Sends(form.CommandId, form.SeenVersion), cancellation) is Answer.Refused refused)
            wrong = refused.Refusal;
        return wrong is null
            ? new SeeOther($"/cohorts/{id}/gatherings")
            : GatheringsPage.Of(frame, model with { Form = form.State.Refused(wrong, frame.T) }, ApiProblem.StatusOf(wrong.Kind));
    }

    /// <summary>What the product's owners say of its training, or what is usual.</summary>
    public static async Task<TrainingProgramme> Programme(IFactSource facts, NetworkId network, string product, CancellationToken cancellation) =>
        (await facts.Answer(network, new AboutSupport(new ProductId(product)), cancellation) as SupportFacts)?.Programme ?? TrainingProgramme.Usual;

    private static async Task<CohortModel?> Find(string id, Actor reader, CohortQueries cohorts, SharingRequestQueries cases, FormState form, CancellationToken cancellation)
    {
        var visibility = CaseVisibility.Of(reader);
        return CohortId.Parse(id) is { } cohort && await cohorts.Find(reader.Network, visibility, cohort, cancellation) is { } found
            && new CohortModel(reader, found, await cases.ChosenFor(cohort, reader.Network, visibility, cancellation), form) is { MayTell: true } model
            ? model
            : null;
    }

    private static async Task<AttendanceModel?> FindOne(
        string id, string gathering, Actor reader, CohortQueries cohorts, SharingRequestQueries cases, FormState? form, CancellationToken cancellation) =>
        await Find(id, reader, cohorts, cases, FormState.Empty, cancellation) is { } model
        && int.TryParse(gathering, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && model.Cohort.Content.Gatherings.FirstOrDefault(one => one.Number == number) is { } found
            ? new(model, found, form ?? Told(found))
            : null;

    /// <summary>The form as it was told last, or with the day that was planned.</summary>
    private static FormState Told(Gathering gathering) => FormState.Opened(
    [
        ("date", Opened.Day(gathering.Attended?.On ?? gathering.As.On)), ("on", Opened.Day(gathering.As.On)), ("form", gathering.As.Form),
        .. (gathering.Attended?.Attendance ?? []).SelectMany(one => new[]
        {
            (CohortPage.CaseWorkersOf(one.Request.Value), Text(one.CaseWorkers)), (CohortPage.LeadersOf(one.Request.Value), Text(one.Leaders)),
        }),
    ]);

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
