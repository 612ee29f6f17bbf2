using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Features.Implementations;

/// <summary>A lead publishes a status for the project and for what it has handed over, all that are ticked at once.</summary>
internal static class ProjectStatusPages
{
    /// <summary>More than any lead ticks at once; a form takes no more.</summary>
    private const int Most = 200;

    public static void MapProjectStatusPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/projects/{id}/status", Consider).Needs(Right.PublishStatus);
        pages.MapForm("/projects/{id}/status", Publish).Needs(Right.PublishStatus);
    }

    private static async Task<IResult> Consider(
        string id, PageFrame frame, SignedIn person, ProjectQueries projects, ImplementationQueries implementations, CancellationToken cancellation)
    {
        var opened = FormState.Opened(("what", StatusInput.Project), ("on", PublishStatusPage.Day(frame.Now.NorwegianDay())));
        return await ModelOf(id, opened, frame, person, projects, implementations, cancellation) is not { } model ? TypedResults.NotFound()
            : Leads(person, id) ? PublishStatusPage.Of(frame, model)
            : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> Publish(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProjectQueries projects, ImplementationQueries implementations, IEntities entities, CancellationToken cancellation)
    {
        if (await ModelOf(id, form.State, frame, person, projects, implementations, cancellation) is not { } model)
            return TypedResults.NotFound();
        if (!Leads(person, id))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var targets = form.State.Value("what").OfType<string>().Distinct().ToList();
        var (status, wrong) = StatusInput.Read(form["light"], form["on"], form["text"], frame.T.Language);
        wrong ??= targets.Count == 0 ? Refusals.Required("what") : targets.Except(model.Targets.Select(target => target.Value)).Any() ? Refusals.NotAValue("what") : null;
        if (wrong is not null)
            return PublishStatusPage.Of(frame, model with { Form = form.State.Refused(wrong, frame.T) }, Api.ApiProblem.StatusOf(wrong.Kind));

        var refused = await status!.Publish(targets, ProjectId.Parse(id), person.Sends(form.CommandId), entities, cancellation);
        return refused.Count == 0
            ? new SeeOther($"/projects/{ProjectId.Parse(id)}", "notice.status-published")
            : PublishStatusPage.Of(frame, AfterSome(model, form.State, targets, refused, frame.T), StatusCodes.Status409Conflict);
    }

    /// <summary>What could be published stays so, and is no longer ticked: sending the form again is for the rest.</summary>
    private static PublishStatusModel AfterSome(
        PublishStatusModel model, FormState form, List<string> targets, IReadOnlyList<(string Target, Refusal Refusal)> refused, Phrases t)
    {
        var left = refused.Select(one => one.Target).ToArray();
        var values = form.Values.ToDictionary();
        values["what"] = new StringValues(left);
        var state = refused.Aggregate(form with { Values = values }, (shown, one) => shown.With("what", "status.refused", NameOf(model, one.Target), one.Refusal.Say(t)));
        return model with { Form = state, Published = [.. targets.Except(left).Select(target => NameOf(model, target))] };
    }

    private static string NameOf(PublishStatusModel model, string target) => model.Targets.First(choice => choice.Value == target).Name;

    private static bool Leads(SignedIn person, string id) => ProjectId.Parse(id) is { } project && person.Actor.LeadsAnyOf([project]);

    private static async Task<PublishStatusModel?> ModelOf(
        string id, FormState form, PageFrame frame, SignedIn person, ProjectQueries projects, ImplementationQueries implementations, CancellationToken cancellation)
    {
        if (ProjectId.Parse(id) is not { } known || await projects.Find(person.Actor.Network, known, cancellation) is not { } project)
            return null;
        var handedOver = await implementations.List(person.Actor.Network, CaseVisibility.Of(person.Actor), known, null, Most, cancellation);
        var t = frame.T;
        return new(
            [(t["projects.title"], "/projects"), (project.Name, $"/projects/{known}")],
            $"/projects/{known}/status",
            [
                new Choice(StatusInput.Project, t["status.target-project", project.Name], StatusWords.Latest(t, project.Light, project.LightOn)),
                .. handedOver.Select(row => new Choice(row.Id, StatusWords.Title(row, t), StatusWords.Latest(t, row.Shown, row.LightOn))),
            ],
            form, [], "status.who-sees", frame.Now.NorwegianDay());
    }
}
