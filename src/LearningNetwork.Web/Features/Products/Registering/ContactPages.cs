using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>Who is asked about a product: named, confirmed and removed by its owners.</summary>
internal static class ContactPages
{
    public static Task<IResult> Show(string id, PageFrame frame, SignedIn person, ProductQueries products, ServiceQueries services, CancellationToken cancellation) =>
        Page(id, frame, person, products, services, FormState.Empty, StatusCodes.Status200OK, cancellation);

    public static async Task<IResult> Change(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, ServiceQueries services, IEntities entities, CancellationToken cancellation)
    {
        var removed = form["remove"].Split(' ');
        var (named, refusal) = RegisterCommands.Contact(removed.Length == 2 ? new(removed[0], removed[1]) : new(form["service"], form["role"]));
        var answer = named is null
            ? new Answer.Refused(refusal!)
            : await ProductForms.Send(entities, person, id, removed.Length == 2 ? new RemoveContact(named.Service, named.Role) : named, form, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Page(id, frame, person, products, services, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"/products/{ProductId.Parse(id)}/contacts", removed.Length == 2 ? "notice.contact-removed" : "notice.contact-named");
    }

    public static async Task<IResult> Confirm(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation) =>
        await ProductForms.Send(entities, person, id, new ConfirmContact(frame.Now.NorwegianDay()), form, cancellation) switch
        {
            Answer.Done => new SeeOther($"/products/{ProductId.Parse(id)}", "notice.contact-confirmed"),
            Answer.Refused { Refusal: var no } => await ProductPages.Again(id, frame, person, products, form.State.Refused(no, frame.T), no, cancellation),
            _ => TypedResults.NotFound(),
        };

    private static async Task<IResult> Page(
        string id, PageFrame frame, SignedIn person, ProductQueries products, ServiceQueries services, FormState form, int status, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.OwnedListing(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var all = await services.All(person.Actor.Network, cancellation);
        return ContactsPage.Of(frame, new(product, [.. all.Select(service => new Choice(service.Id, service.Name))], frame.Now.NorwegianDay(), form), status);
    }
}
