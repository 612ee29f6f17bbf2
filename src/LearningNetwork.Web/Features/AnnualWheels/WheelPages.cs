using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.AnnualWheels.Drawing;
using LearningNetwork.Web.Features.Calendars;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.ReferenceData.Wheels;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>The wheels one sees; one of them drawn, a year or four; its history; and its dates in one's own calendar.</summary>
internal static class WheelPages
{
    private const int MostWheels = 200, PageSize = 50;

    public static void MapWheelPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/wheels", All).Needs(WheelAccess.AnyWheel).ListsAsSheet();
        pages.MapPage("/wheels/{id}", Year).Needs(WheelAccess.AnyWheel);
        pages.MapPage("/wheels/{id}/years", Years).Needs(WheelAccess.AnyWheel);
        pages.MapPage("/wheels/{id}/history", History).Needs(Right.SeeOwnWheels);
        pages.MapPage("/wheels/{id}/calendar", Calendar).Needs(Right.SeeOwnWheels);
        pages.MapForm("/wheels/{id}/calendar/address", MakeAddress).Needs(Right.SeeOwnWheels);
        pages.MapForm("/wheels/{id}/calendar/close", CloseAddress).Needs(Right.SeeOwnWheels);
        pages.MapWheelStartPages();
        pages.MapWheelActivityPages();
        pages.MapWheelOwnerPages();
        pages.MapWheelProposalPages();
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, WheelQueries wheels, CancellationToken cancellation)
    {
        var visibility = WheelVisibility.Of(person.Actor);
        var list = await wheels.List(person.Actor.Network, visibility, frame.Most(MostWheels), cancellation);
        return WheelsPage.Of(frame, new(list, person.Actor.May(Right.KeepWheels) && person.Actor.Service is not null, visibility.Shared)).OrSheet(frame, WheelSheet.List, list);
    }

    private static async Task<IResult> Year(
        string id, int? year, string? ink, string? conduct, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, CancellationToken cancellation)
    {
        if (await desk.Find(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var model = await Model(person, desk, bodies, part, WheelDesk.YearOf(year, part), ink == "black", FormState.Empty, cancellation) with { Lens = Choices.Parse<ConductRule>(conduct) };
        return WheelYearPage.Around(await bodies.Of(model, person, frame.T, cancellation), null, frame, model);
    }

    /// <summary>The wheel's own page, once more with what must be mended where a form on it was refused.</summary>
    public static async Task<IResult> Drawn(
        PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, WheelPart part, int year, FormState form, int status, CancellationToken cancellation)
    {
        var model = await Model(person, desk, bodies, part, year, black: false, form, cancellation);
        return WheelYearPage.Around(await bodies.Of(model, person, frame.T, cancellation), null, frame, model, status);
    }

    private static async Task<WheelYearModel> Model(
        SignedIn person, WheelDesk desk, WheelBodies bodies, WheelPart part, int year, bool black, FormState form, CancellationToken cancellation) => new(
            part,
            (await bodies.Pictures(part, person, year, 1, cancellation))[0],
            await desk.ProgressOf(part, person, year, year, cancellation),
            part.IsOwner ? WheelTemplates.NewerThan(part.Wheel.Plan.Template) : null,
            black,
            form);

    private static async Task<IResult> Years(
        string id, int? from, string? lines, string? ink, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, CancellationToken cancellation)
    {
        if (await desk.Find(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var first = Math.Clamp(from ?? Domain.CouncilPeriod.Of(WheelDesk.YearOf(null, part)).FirstYear, 2000, 2190);
        var pictures = await bodies.Pictures(part, person, first, Domain.CouncilPeriod.Years, cancellation);
        var shows = lines == "show";
        var model = new WheelYearsModel(part, pictures, shows ? LinesOf(part, pictures) : [], shows, ink == "black");
        return WheelYearsPage.Around(await bodies.Of(model, person, frame.T, cancellation), null, frame, model);
    }

    /// <summary>A line for each prerequisite of another year; those of the same year stand close enough to be seen.</summary>
    private static List<WheelLine> LinesOf(WheelPart part, IReadOnlyList<WheelPicture> pictures)
    {
        var occurrences = new Occurrences(part.Wheel.Plan.Activities);
        return
        [
            .. from segment in pictures.SelectMany(picture => picture.Segments)
               from prerequisite in part.Wheel.Activity(segment.Occurrence.Activity)!.Prerequisites
               let before = occurrences.Of(prerequisite.Other, segment.Occurrence.Year - prerequisite.YearsBefore)
               where before is { } there && there.Window.From.Year < segment.Occurrence.Window.From.Year
               select new WheelLine((before.Value.Activity, before.Value.Year), (segment.Occurrence.Activity, segment.Occurrence.Year)),
        ];
    }

    private static async Task<IResult> History(string id, string? page, PageFrame frame, SignedIn person, WheelDesk desk, WheelQueries wheels, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var shown = PageNumber.Of(page);
        var rows = await wheels.History(person.Actor.Network, new(part.Id), (shown - 1) * PageSize, PageSize, cancellation);
        var last = rows.Count == 0 ? shown : (rows[0].Total + PageSize - 1) / PageSize;
        return HistoryPage.Of(frame, new(part, [.. rows.Select(row => (row, wheels.ChangeOf(row)))], shown, last));
    }

    private static async Task<IResult> Calendar(string id, PageFrame frame, SignedIn person, WheelDesk desk, CalendarDesk calendar, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part ? await calendar.Show(frame, person, part.Id, CalendarOf(part), cancellation) : TypedResults.NotFound();

    private static async Task<IResult> MakeAddress(
        string id, HttpContext context, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, CalendarDesk calendar, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part ? await calendar.Make(context, form, frame, person, part.Id, CalendarOf(part), cancellation) : TypedResults.NotFound();

    private static async Task<IResult> CloseAddress(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, CalendarDesk calendar, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part ? await calendar.Close(form, frame, person, part.Id, CalendarOf(part), cancellation) : TypedResults.NotFound();

    private static CalendarModel CalendarOf(WheelPart part) => new(part.Path + "/calendar", part.Wheel.Row.Title, WaysIn.Wheels, null, null, FormState.Empty);
}
