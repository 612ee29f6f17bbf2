using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>The pages on which a lead registers a product, writes it anew and sends it in.</summary>
internal static class RegisteringPages
{
    public static void MapRegisteringPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/products/new", Blank).OwnersOnly();
        pages.MapForm("/products/new", Register).OwnersOnly();
        pages.MapPage("/products/{id}/edit", Edit).OwnersOnly();
        pages.MapForm("/products/{id}/edit", Describe).OwnersOnly();
        pages.MapForm("/products/{id}/submit", Submit).OwnersOnly();
        pages.MapForm("/products/{id}/contact-confirmed", ContactPages.Confirm).OwnersOnly();
        pages.MapPage("/products/{id}/contacts", ContactPages.Show).OwnersOnly();
        pages.MapForm("/products/{id}/contacts", ContactPages.Change).OwnersOnly();
    }

    private static async Task<IResult> Blank(PageFrame frame, SignedIn person, ProjectQueries projects, GuestQueries guests, CancellationToken cancellation) =>
        RegisterPage.Of(frame, await Form(person.Actor, FormState.Empty, projects, guests, cancellation));

    private static async Task<IResult> Register(
        PostedForm form, PageFrame frame, SignedIn person, ProjectQueries projects, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var owners = form.State.Value("owners").OfType<string>().ToList();
        var contact = form["service"].Length + form["role"].Length == 0 ? null : new ContactBody(form["service"], form["role"]);
        var (command, refusal) = RegisterCommands.Register(
            new(
                null, form["title"], form["kind"], Named(owners, "project"), Named(owners, "guest"), [.. form.State.Value("developers").OfType<string>()],
                form["description"], form["forWhom"], form["interest"], form["materials"], form["experience"], contact),
            frame.T.Language);
        if (command is not null)
        {
            var (product, answer) = await Registration.Send(entities, null, command, person.Sends(form.CommandId), cancellation);
            if (answer is Answer.Done)
                return new SeeOther($"/products/{product}", "notice.product-saved");
            refusal = ((Answer.Refused)answer).Refusal;
        }

        var again = refusal == ProductRefusals.WithoutOwner || refusal == ProductRefusals.NotAnOwnersLead
            ? form.State.With("owners", "refusal.product_without_owner")
            : form.State.Refused(refusal!, frame.T);
        return RegisterPage.Of(frame, await Form(person.Actor, again, projects, guests, cancellation), ApiProblem.StatusOf(refusal!.Kind));
    }

    private static async Task<IResult> Edit(string id, PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        return product is null ? otherwise : RegisterPage.Of(frame, Of(product, FormState.Opened(
            ("title", product.Listing.Title),
            ("description", product.Description?.Body ?? ""),
            ("forWhom", product.Text(product.Content.Form.ForWhom)?.Body ?? ""),
            ("interest", product.Text(product.Content.Form.Interest)?.Body ?? ""),
            ("materials", product.Text(product.Content.Form.Materials)?.Body ?? ""),
            ("experience", product.Text(product.Content.Form.Experience)?.Body ?? ""))));
    }

    private static async Task<IResult> Describe(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var (product, otherwise) = await ProductForms.Owned(id, person.Actor, products, cancellation);
        if (product is null)
            return otherwise;
        var (command, refusal) = form["title"].Length == 0
            ? (null, Refusals.Required("title"))
            : RegisterCommands.Describe(
                new(form["title"],
                    New(form["description"], product.Description),
                    New(form["forWhom"], product.Text(product.Content.Form.ForWhom)),
                    New(form["interest"], product.Text(product.Content.Form.Interest)),
                    New(form["materials"], product.Text(product.Content.Form.Materials)),
                    New(form["experience"], product.Text(product.Content.Form.Experience))),
                frame.T.Language);
        var answer = command is null ? new Answer.Refused(refusal!) : await ProductForms.Send(entities, person, id, command, form, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? RegisterPage.Of(frame, Of(product, form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/products/{product.Listing.Id}", "notice.product-saved");
    }

    private static async Task<IResult> Submit(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation) =>
        await ProductForms.Send(entities, person, id, new SubmitProduct(), form, cancellation) switch
        {
            Answer.Done => new SeeOther($"/products/{ProductId.Parse(id)}", "notice.product-submitted"),
            // The fields that are missing stand on another page, so they are named in one sentence.
            Answer.Refused { Refusal: var no } => await ProductPages.Again(
                id, frame, person, products, form.State.With("", RefusalWords.KeyOf(no), RefusalWords.Arguments(no, frame.T)), no, cancellation),
            _ => TypedResults.NotFound(),
        };

    private static RegisterModel Of(ProductView product, FormState form) => new((product.Listing.Id, product.Listing.Title), [], [], product.Version, form);

    private static async Task<RegisterModel> Form(Actor actor, FormState form, ProjectQueries projects, GuestQueries guests, CancellationToken cancellation)
    {
        var own = actor.May(Right.ManageProducts)
            ? (await projects.All(actor.Network, cancellation)).Where(project => actor.Projects.Contains(new(project.Id))).ToList()
            : [];
        var bodies = actor.May(Right.ManageNetwork) ? await guests.All(actor.Network, cancellation) : [];
        return new(
            null,
            [
                .. own.Select(project => new Choice("project " + project.Id, $"{project.Number} {project.Name}")),
                .. bodies.Select(guest => new Choice("guest " + guest.Id, guest.Name)),
            ],
            [.. own.SelectMany(project => project.Owners).DistinctBy(service => service.Id).Select(service => new Choice(service.Id, service.Name))],
            null,
            form);
    }

    /// <summary>The keys of one kind of owner among those that were ticked.</summary>
    private static List<string> Named(IEnumerable<string> owners, string kind) =>
        [.. owners.Where(owner => owner.StartsWith(kind + " ", StringComparison.Ordinal)).Select(owner => owner[(kind.Length + 1)..])];

    /// <summary>Only what was written anew is sent, so that what nobody changed keeps who wrote it and when.</summary>
    private static string? New(string typed, ProductText? before) => typed.ReplaceLineEndings("\n") == before?.Body ? null : typed;
}
