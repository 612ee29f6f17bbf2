using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>The service's participation workshops. Every page asks for the reader's own service: for all others there is none.</summary>
internal static class WorkshopPages
{
    private const int MostShown = 200;

    /// <summary>The pages of a workshop that was held, beside its plan.</summary>
    private static readonly string[] Parts = ["notes", "follow-up"];

    public static void MapWorkshopPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/workshops", All).Needs(Right.HoldWorkshops).ListsAsSheet();
        pages.MapPage("/workshops/new", Blank).Needs(Right.HoldWorkshops);
        pages.MapForm("/workshops/new", Plan).Needs(Right.HoldWorkshops);
        pages.MapPage("/workshops/material", Material).Needs(Right.HoldWorkshops);
        pages.MapPage("/workshops/reported", Reported).Needs(Right.HoldWorkshops).ListsAsSheet();
        pages.MapPage("/workshops/{id}", (string id, PageFrame frame, SignedIn person, WorkshopQueries workshops, CancellationToken cancellation) =>
            Show(id, "", 0, frame, person, workshops, FormState.Empty, StatusCodes.Status200OK, cancellation)).Needs(Right.HoldWorkshops);
        foreach (var part in Parts)
        {
            pages.MapPage("/workshops/{id}/" + part, (string id, PageFrame frame, SignedIn person, WorkshopQueries workshops, CancellationToken cancellation) =>
                Show(id, part, 0, frame, person, workshops, FormState.Empty, StatusCodes.Status200OK, cancellation)).Needs(Right.HoldWorkshops);
        }

        pages.MapPage("/workshops/{id}/inputs/{number:int}", (string id, int number, PageFrame frame, SignedIn person, WorkshopQueries workshops, CancellationToken cancellation) =>
            Show(id, "inputs", number, frame, person, workshops, FormState.Empty, StatusCodes.Status200OK, cancellation)).Needs(Right.HoldWorkshops);
        pages.MapForm("/workshops/{id}/{what}", Write).Needs(Right.HoldWorkshops);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, WorkshopQueries workshops, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var list = await workshops.List(person.Actor.Network, service, frame.Most(MostShown), cancellation);
        return WorkshopsPage.Of(frame, list).OrSheet(frame, WorkshopSheets.List, list);
    }

    private static IResult Material(PageFrame frame) => MaterialPage.Of(frame, WorkshopDocuments.All);

    private static IResult Blank(PageFrame frame) =>
        NewWorkshopPage.Of(frame, new(TwoWeeks.EarliestFrom(frame.Now.NorwegianDay()), FormState.Opened(("level", "service"))));

    private static async Task<IResult> Reported(string? year, PageFrame frame, SignedIn person, WorkshopQueries workshops, CancellationToken cancellation)
    {
        var told = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : frame.Now.NorwegianDay().Year;
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var inputs = await workshops.Reported(person.Actor.Network, service, told, cancellation);
        return ReportedPage.Of(frame, new(told, inputs)).OrSheet(frame, WorkshopSheets.Reported, inputs);
    }

    private static async Task<IResult> Plan(PostedForm form, PageFrame frame, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var read = Reading.Of(form, frame.T.Language);
        var command = WorkshopReading.Plan(read);
        var no = Fields.FirstOf(Fields.Name("heading", command.Title), read.Wrong);
        if (no is null)
        {
            var (key, answer) = await NewKey.Send(entities, WorkshopDecider.Decider, service.Value, command.Title, command, person.Sends(form.CommandId), cancellation);
            if (answer is Answer.Done)
                return new SeeOther($"/workshops/{key}", "notice.workshop-planned");
            no = ((Answer.Refused)answer).Refusal;
        }

        return NewWorkshopPage.Of(frame, new(TwoWeeks.EarliestFrom(frame.Now.NorwegianDay()), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind));
    }

    private static async Task<IResult> Write(
        string id, string what, PostedForm form, PageFrame frame, SignedIn person, WorkshopQueries workshops, IEntities entities, CancellationToken cancellation)
    {
        var read = Reading.Of(form, frame.T.Language);
        if (WorkshopId.Parse(id) is not { } workshop || WorkshopReading.Command(what, read) is not { } command)
            return TypedResults.NotFound();
        var answer = read.Wrong is { } wrong
            ? new Answer.Refused(wrong)
            : await entities.Execute(workshop.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        var part = PartOf(command);
        var number = int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? sent : 0;
        return answer is Answer.Refused { Refusal: var no }
            ? await Show(id, part, number, frame, person, workshops, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"/workshops/{workshop}{Back(part)}", "notice.workshop-written");
    }

    /// <summary>The page that a command is sent from.</summary>
    private static string PartOf(WorkshopCommand command) => command switch
    {
        NoteInput or ConfirmNotes => "notes",
        AnswerInput or RewriteInput => "inputs",
        PromiseMaterial or TellMaterialSent or TellThanked or TellAnswers or ReportInputs => "follow-up",
        _ => "",
    };

    /// <summary>Where one goes on after it; what one was answered is one of several.</summary>
    private static string Back(string part) => part switch
    {
        "" => "",
        "inputs" => "/notes",
        _ => "/" + part,
    };

    private static async Task<IResult> Show(
        string id, string part, int number, PageFrame frame, SignedIn person, WorkshopQueries workshops, FormState form, int status, CancellationToken cancellation)
    {
        if (WorkshopId.Parse(id) is not { } workshop || person.Actor.Service is not { } service
            || await workshops.Find(person.Actor.Network, service, workshop, cancellation) is not { } found)
            return TypedResults.NotFound();
        var model = new WorkshopModel(person.Actor, found, frame.Now.NorwegianDay(), form);
        return part switch
        {
            "" => WorkshopPage.Of(frame, model, status),
            _ when model.Record is null => TypedResults.NotFound(),
            "notes" => NotesPage.Of(frame, model, status),
            "inputs" when number >= 1 && number <= model.Record.Inputs.Count => InputPage.Of(frame, new(model, number), status),
            "follow-up" => FollowUpPage.Of(frame, model, status),
            _ => TypedResults.NotFound(),
        };
    }
}
