using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>Where a service's leader says how its implementation goes, one thing a page.</summary>
internal static class FollowingPages
{
    public static void MapFollowingPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/implementations/{id}/{part}", Open).Needs(Right.FollowImplementations);
        pages.MapForm("/implementations/{id}/{part}", Say).Needs(Right.FollowImplementations);
        pages.MapForm("/products/{product}/explore", Explore).Needs(Right.FollowImplementations);
    }

    private static async Task<IResult> Open(
        string id, string part, PageFrame frame, SignedIn person, ImplementationQueries implementations, string? component, string? number, CancellationToken cancellation)
    {
        if (FollowParts.PageOf(part) != part || await Find(id, part, person, implementations, cancellation) is not { } view)
            return TypedResults.NotFound();
        var today = frame.Now.NorwegianDay();
        var model = new FollowModel(view, part, Opened.Form(part, view, component, number, today), today);
        return IsOfNothing(model) ? TypedResults.NotFound() : FollowPage.Of(frame, model);
    }

    private static async Task<IResult> Say(
        string id, string part, PostedForm form, PageFrame frame, SignedIn person, ImplementationQueries implementations, IEntities entities, CancellationToken cancellation)
    {
        if (await Find(id, part, person, implementations, cancellation) is not { } view)
            return TypedResults.NotFound();
        var (commands, wrong) = FollowParts.Read(part, SentFields.Of(form), frame.T.Language);
        wrong ??= await Send(commands, view.Row.Id, person.Sends(form.CommandId), entities, cancellation);
        if (wrong is null)
            return new SeeOther($"/implementations/{view.Row.Id}", "notice.implementation-said");
        var model = new FollowModel(view, FollowParts.PageOf(part), form.State.Refused(wrong, frame.T), frame.Now.NorwegianDay());
        return IsOfNothing(model) ? TypedResults.NotFound() : FollowPage.Of(frame, model, Api.ApiProblem.StatusOf(wrong.Kind));
    }

    private static async Task<IResult> Explore(string product, PostedForm form, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (ProductId.Parse(product) is not { } known || person.Actor.Service is not { } service)
            return TypedResults.NotFound();
        var id = new ImplementationId(known, service);
        var answer = await entities.Execute(id.In(person.Actor.Network), new ExploreProduct(), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal.Kind: not RefusalKind.Conflict } ? TypedResults.NotFound() : new SeeOther($"/implementations/{id}");
    }

    /// <summary>Each command has an id that follows from the form's, so that the same form sent twice is the same; the first refusal ends it.</summary>
    public static async Task<Refusal?> Send(IReadOnlyList<ImplementationCommand> commands, string id, Sender sender, IEntities entities, CancellationToken cancellation)
    {
        var to = ImplementationId.Parse(id)!.Value.In(sender.Actor.Network);
        foreach (var (index, command) in commands.Index())
        {
            var one = commands.Count == 1 ? sender : sender with { Id = DerivedCommandId.Of("follow", sender.Id.Value, $"{index}") };
            if (await entities.Execute(to, command, one, cancellation) is Answer.Refused no)
                return no.Refusal;
        }

        return null;
    }

    /// <summary>A form for a line of a plan, or for a suggestion, that is not there.</summary>
    private static bool IsOfNothing(FollowModel model) => model.Part switch
    {
        FollowParts.PlanLine => model.Line is null,
        FollowParts.Suggestion => model.View.Support.Suggestions.All(one => one.Number != model.Number),
        FollowParts.Measurement => model.View.Content.Evaluation is null,
        _ => false,
    };

    private static async Task<ImplementationView?> Find(string id, string part, SignedIn person, ImplementationQueries implementations, CancellationToken cancellation) =>
        FollowParts.All.Contains(part) && ImplementationId.Parse(id) is { } known && person.Actor.LeadsService(known.Service)
            ? await implementations.View(person.Actor.Network, CaseVisibility.Of(person.Actor), known, cancellation)
            : null;
}
