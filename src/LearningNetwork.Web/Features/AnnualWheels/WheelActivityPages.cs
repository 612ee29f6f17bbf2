using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>An activity: what is shared of it, what the own service has done, and the form that proposes it otherwise.</summary>
internal static class WheelActivityPages
{
    private const int YearsAround = 2;

    public static void MapWheelActivityPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/wheels/{id}/activities/new", New).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/activities/new", Add).Needs(Right.KeepWheels);
        pages.MapPage("/wheels/{id}/activities/{activity}", One).Needs(WheelAccess.AnyWheel);
        pages.MapForm("/wheels/{id}/activities/{activity}/progress", Mark).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/activities/{activity}/conduct", MarkConduct).Needs(Right.KeepWheels);
        pages.MapPage("/wheels/{id}/activities/{activity}/change", Change).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/activities/{activity}/change", ProposeChange).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/activities/{activity}/remove", Remove).Needs(Right.KeepWheels);
    }

    private static async Task<IResult> One(string id, string activity, int? year, PageFrame frame, SignedIn person, WheelDesk desk, CancellationToken cancellation) =>
        await desk.Find(id, person, cancellation) is { } part && Find(part, activity) is { } found
            ? await Page(frame, person, desk, part, found, WheelDesk.YearOf(year, part), FormState.Empty, StatusCodes.Status200OK, cancellation)
            : TypedResults.NotFound();

    private static async Task<IResult> Page(
        PageFrame frame, SignedIn person, WheelDesk desk, WheelPart part, WheelActivity activity, int year, FormState form, int status, CancellationToken cancellation)
    {
        var occurrences = new Occurrences(part.Wheel.Plan.Activities);
        var years = Enumerable.Range(year - (4 * YearsAround), (8 * YearsAround) + 1).Where(one => one >= part.Wheel.Row.FirstYear && occurrences.Of(activity.Id, one) is not null).ToList();
        var occurrence = year >= part.Wheel.Row.FirstYear ? occurrences.Of(activity.Id, year) : null;
        var progress = await desk.ProgressOf(part, person, year, year, cancellation);
        return ActivityPage.Of(frame, new(part, activity, year, occurrence, progress, years, form), status);
    }

    private static async Task<IResult> Mark(string id, string activity, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part || Find(part, activity) is not { } found)
            return TypedResults.NotFound();
        var year = int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : part.Today.Year;
        DateOnly? on = StepInputs.DateOf(form["on"]) is { } day ? day : null;
        var ticked = form.State.Value("ticked").Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1).ToValueList();
        Refusal? unread = SentActivity.Parse<ProgressState>(form["state"]) is null ? Refusals.Required("state") : on is null && form["on"].Length > 0 ? Refusals.NotAValue("on") : null;
        var answer = unread is not null
            ? new Answer.Refused(unread)
            : await entities.Execute(
                new WheelId(part.Id).In(person.Actor.Network),
                new MarkProgress(found.Id, year, SentActivity.Parse<ProgressState>(form["state"])!.Value, on, ticked),
                person.Sends(form.CommandId),
                cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Page(frame, person, desk, part, found, WheelDesk.YearOf(year, part), form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther(FormattableString.Invariant($"{part.Path}/activities/{found.Id}?year={year}"), "notice.wheel-marked");
    }

    private static async Task<IResult> MarkConduct(string id, string activity, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part || Find(part, activity) is not { } found)
            return TypedResults.NotFound();
        var (rules, unread) = ConductChoices.Read(form.State.Value(ConductChoices.Field));
        var answer = rules is null
            ? new Answer.Refused(unread!)
            : await entities.Execute(new WheelId(part.Id).In(person.Actor.Network), new MarkActivityConduct(found.Id, rules), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Page(frame, person, desk, part, found, WheelDesk.YearOf(null, part), FormState.Empty.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"{part.Path}/activities/{found.Id}", "notice.conduct-marked");
    }

    private static async Task<IResult> New(string id, PageFrame frame, SignedIn person, WheelDesk desk, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part ? ProposePage.Of(frame, new(part, null, FormState.Opened(("years", "every-year")))) : TypedResults.NotFound();

    private static async Task<IResult> Add(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var key = new ActivityId(WheelStartPages.NewId(form["activityTitle"], form.CommandId.ToString()).Value);
        var (activity, refusal) = ActivityForm.Read(form).Read(key, 1);
        return await Proposing.Send(
            activity is null ? null : new WheelChange.AddActivity(activity), refusal, part, form, person, entities,
            (state, status) => ProposePage.Of(frame, new(part, null, state), status), frame, cancellation);
    }

    private static async Task<IResult> Change(string id, string activity, PageFrame frame, SignedIn person, WheelDesk desk, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part && Find(part, activity) is { } found ? ProposePage.Of(frame, new(part, found, ActivityForm.Of(found))) : TypedResults.NotFound();

    private static async Task<IResult> ProposeChange(
        string id, string activity, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part || Find(part, activity) is not { } found)
            return TypedResults.NotFound();
        var revision = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : found.Revision;
        var (becomes, refusal) = ActivityForm.Read(form).Read(found.Id, revision);
        return await Proposing.Send(
            becomes is null ? null : new WheelChange.ChangeActivity(becomes), refusal, part, form, person, entities,
            (state, status) => ProposePage.Of(frame, new(part, found, state), status), frame, cancellation);
    }

    private static async Task<IResult> Remove(string id, string activity, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part || Find(part, activity) is not { } found)
            return TypedResults.NotFound();
        return await Proposing.Send(
            new WheelChange.RemoveActivity(found.Id), null, part, form, person, entities,
            (state, status) => ProposePage.Of(frame, new(part, found, ActivityForm.Of(found) with { Problems = state.Problems }), status), frame, cancellation);
    }

    private static WheelActivity? Find(WheelPart part, string activity) => ActivityId.Parse(activity) is { } id ? part.Wheel.Activity(id) : null;
}
