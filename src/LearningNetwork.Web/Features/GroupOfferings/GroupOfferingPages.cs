using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>What is offered and when; one offering; the forms of those who run it; the reader's own places; free places and demand.</summary>
internal static class GroupOfferingPages
{
    private const int MostRounds = 100;

    public static void MapGroupOfferingPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/group-offerings", All).Needs(Right.SeeCatalogue).ListsAsSheet();
        pages.MapPage("/group-offerings/new", New).Needs(Right.RunOfferings);
        pages.MapForm("/group-offerings/new", Open).Needs(Right.RunOfferings);
        pages.MapPage("/group-offerings/{id}", One).Needs(Right.SeeCatalogue);
        pages.MapForm("/group-offerings/{id}/demand", Demand).Needs(Right.BookPlaces);
        pages.MapPage("/group-offerings/{id}/revise", AskRevise).Needs(Right.RunOfferings);
        pages.MapForm("/group-offerings/{id}/revise", Revise).Needs(Right.RunOfferings);
        pages.MapPage("/our-places", Places).Needs(Right.BookPlaces).ListsAsSheet();
        pages.MapPage("/demand", OfNetwork).Needs(Right.SeeDemand).ListsAsSheet();
    }

    private static async Task<IResult> All(
        PageFrame frame, SignedIn person, GroupOfferingQueries offerings, RoundQueries rounds, CancellationToken cancellation, string? method = null)
    {
        var (today, chosen) = (frame.Now.NorwegianDay(), Choices.Parse<GroupMethod>(method));
        var coming = await rounds.Coming(person.Actor.Network, null, chosen?.ToString(), today, frame.Most(MostRounds), cancellation);
        var all = await offerings.List(RoundReader.Of(person.Actor), today, cancellation);
        return OfferingsPage.Of(frame, new(person.Actor, all, coming, chosen is { } one ? Choices.Code(one) : "", today))
            .OrSheets(frame, "rounds", OfferingSheets.Rounds(today).Over(coming, frame.T), OfferingSheets.Offerings.Over(all, frame.T));
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, RoundQueries rounds, CancellationToken cancellation) =>
        await Find(id, frame, person, offerings, rounds, null, cancellation) is { } model ? OfferingPage.Of(frame, model) : TypedResults.NotFound();

    private static async Task<IResult> Demand(
        string id, PostedForm form, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, RoundQueries rounds, IEntities entities, CancellationToken cancellation)
    {
        if (GroupOfferingId.Parse(id) is not { } offering || await Find(id, frame, person, offerings, rounds, form.State, cancellation) is not { } model)
            return TypedResults.NotFound();
        var (homes, refusal) = Typed.Count("homes", form["homes"]);
        var answer = refusal is not null
            ? new Answer.Refused(refusal)
            : await entities.Execute(offering.In(person.Actor.Network), new StateDemand(homes), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? OfferingPage.Of(frame, model with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-offerings/{id}", "notice.demand-stated");
    }

    private static async Task<IResult> New(PageFrame frame, SignedIn person, ServiceQueries services, CancellationToken cancellation)
    {
        var own = person.Actor.Service?.Value ?? "";
        return OfferingFormPage.Of(frame, new(null, await Services(person, services, cancellation), FormState.Opened(("owners", own), ("costKey", Choices.Code(CostKey.Homes)))));
    }

    private static async Task<IResult> Open(PostedForm form, PageFrame frame, SignedIn person, ServiceQueries services, IEntities entities, CancellationToken cancellation)
    {
        var (id, command, refusal) = OfferingCommands.Open(Sent(form), frame.T.Language);
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(id.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? OfferingFormPage.Of(frame, new(null, await Services(person, services, cancellation), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-offerings/{id}", "notice.offering-opened");
    }

    private static async Task<IResult> AskRevise(string id, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, ServiceQueries services, CancellationToken cancellation)
    {
        if (await Own(id, frame, person, offerings, cancellation) is not { } offering)
            return TypedResults.NotFound();
        var typed = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>
        {
            ["title"] = offering.Row.Title,
            ["costKey"] = Choices.CodeOf(offering.Row.CostKey),
            ["owners"] = offering.Owners.Select(owner => owner.Id).ToArray(),
            ["description"] = offering.Description?.Body ?? "",
        };
        return OfferingFormPage.Of(frame, new(offering, await Services(person, services, cancellation), new FormState(typed, [])));
    }

    private static async Task<IResult> Revise(
        string id, PostedForm form, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, ServiceQueries services, IEntities entities, CancellationToken cancellation)
    {
        if (await Own(id, frame, person, offerings, cancellation) is not { } offering)
            return TypedResults.NotFound();
        var typed = Sent(form);
        var unchanged = typed.Description?.ReplaceLineEndings("\n").Trim() == offering.Description?.Body;
        var (command, refusal) = OfferingCommands.Revise(unchanged ? typed with { Description = null } : typed, frame.T.Language);
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(GroupOfferingId.Parse(id)!.Value.In(person.Actor.Network), command, person.Sends(form.CommandId, form.SeenVersion), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? OfferingFormPage.Of(frame, new(offering, await Services(person, services, cancellation), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/group-offerings/{id}", "notice.offering-revised");
    }

    private static async Task<IResult> Places(PageFrame frame, SignedIn person, RoundQueries rounds, CancellationToken cancellation)
    {
        var (reader, today) = (RoundReader.Of(person.Actor), frame.Now.NorwegianDay());
        var (homes, runs) = (await rounds.OwnHomes(reader, today, cancellation), await rounds.RunBy(reader, frame.Most(MostRounds), cancellation));
        return OurPlacesPage.Of(frame, new(homes, runs, today))
            .OrSheets(frame, OfferingSheets.Homes.Name, OfferingSheets.Homes.Over(homes, frame.T), OfferingSheets.Rounds(today).Over(runs, frame.T));
    }

    private static async Task<IResult> OfNetwork(PageFrame frame, SignedIn person, GroupOfferingQueries offerings, CancellationToken cancellation)
    {
        var rows = await offerings.Demand(person.Actor.Network, frame.Now.NorwegianDay(), cancellation);
        return DemandPage.Of(frame, new(rows)).OrSheet(frame, OfferingSheets.Demand, rows);
    }

    private static async Task<OfferingModel?> Find(
        string id, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, RoundQueries rounds, FormState? form, CancellationToken cancellation)
    {
        var today = frame.Now.NorwegianDay();
        if (GroupOfferingId.Parse(id) is not { } offering || await offerings.Find(RoundReader.Of(person.Actor), offering, today, cancellation) is not { } found)
            return null;
        var shown = form ?? FormState.Opened(("homes", found.Row.OwnDemand == 0 ? "" : found.Row.OwnDemand.ToString(CultureInfo.InvariantCulture)));
        return new(person.Actor, found, await rounds.OfOffering(person.Actor.Network, offering, MostRounds, cancellation), today, shown);
    }

    /// <summary>An offering that the reader's service runs; another's terms are not the reader's to change.</summary>
    internal static async Task<GroupOfferingView?> Own(string id, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, CancellationToken cancellation) =>
        GroupOfferingId.Parse(id) is { } offering && await offerings.Find(RoundReader.Of(person.Actor), offering, frame.Now.NorwegianDay(), cancellation) is { Row.IsOwn: true } found
            ? found
            : null;

    private static async Task<IReadOnlyList<Choice>> Services(SignedIn person, ServiceQueries services, CancellationToken cancellation) =>
        [.. (await services.All(person.Actor.Network, cancellation)).Select(service => new Choice(service.Id, service.Name))];

    private static SentOffering Sent(PostedForm form) =>
        new(null, form["title"], form["method"], [.. form.State.Value("owners")], form["costKey"], form["description"]);
}
