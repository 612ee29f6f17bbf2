using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Entering;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Members;

/// <summary>
/// Who is in the network, and who asks whom in: the coordinator for the network, a leader for the people of the own service. Whom one may
/// not change is not there for one.
/// </summary>
internal static class MemberPages
{
    public const string Path = "/people";
    private static readonly Right[] Managers = [Right.ManageNetwork, Right.ManageOwnService];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup(Path).Needs(Managers);
        people.MapPage("", List).ListsAsSheet();
        people.MapPage("/invite", Consider);
        people.MapForm("/invite", Invite);
        people.MapForm("/invitations/{id}/end", TakeBack);
        people.MapPage("/{id}", Show);
        people.MapForm("/{id}", Change);
        people.MapForm("/{id}/end", End);
        people.MapForm("/{id}/erase", Erase);
    }

    private static async Task<IResult> List(PageFrame frame, SignedIn person, Memberships memberships, Invitations invitations, SecurityLog events, CancellationToken cancellation)
    {
        var members = (await memberships.In(person.Actor.Network, ServiceOf(person.Actor), cancellation)).Where(one => one.Grant.MayBeGivenBy(person.Actor));
        var open = (await invitations.OpenIn(person.Actor.Network, cancellation)).Where(one => one.Grant.MayBeGivenBy(person.Actor));
        await events.Note(new(SecurityEventKind.PersonSeen, person.Actor.Person, person.Actor.Network, Detail: "list"), cancellation);
        var model = new MembersModel(person, [.. members], [.. open], frame.Now.NorwegianDay());
        var people = MemberSheets.Members(model.Today);
        return MembersPage.Of(frame, model).OrSheets(frame, people.Name, people.Over(model.Members, frame.T), MemberSheets.Invitations.Over(model.Open, frame.T));
    }

    private static async Task<IResult> Consider(PageFrame frame, SignedIn person, ServiceQueries services, ProjectQueries projects, CancellationToken cancellation) =>
        InvitePage.Of(frame, await Model(frame, FormState.Opened(("service", person.Actor.Service?.Value ?? "")), person, services, projects, cancellation));

    private static async Task<IResult> Invite(
        PostedForm form, PageFrame frame, SignedIn person, Invitations invitations, ServiceQueries services, ProjectQueries projects, SecurityLog events, EntryOptions entry,
        HttpContext context)
    {
        var cancellation = context.RequestAborted;
        var (grant, until, state) = GrantForm.Read(form, person.Actor, frame);
        var forWhom = form["invited"];
        if (forWhom.Length is 0 or > Fields.MostInName)
            state = state.With("invited", "refusal.required", frame.T["field.invited"]);
        if (grant is null || state.HasProblems)
            return InvitePage.Of(frame, await Model(frame, state, person, services, projects, cancellation), StatusCodes.Status422UnprocessableEntity);
        var secret = await invitations.Make(grant, until, forWhom, person.Actor.Person, cancellation);
        await events.Note(new(SecurityEventKind.Invited, person.Actor.Person, grant.Network, Detail: string.Join(' ', grant.Roles.Select(RoleWords.Code))), cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return InvitedPage.Of(frame, new(forWhom, entry.LinkTo(JoinPages.LinkOf(secret)), frame.Now + Invitations.Life));
    }

    private static async Task<IResult> TakeBack(string id, PostedForm form, SignedIn person, Invitations invitations, SecurityLog events, CancellationToken cancellation)
    {
        var found = (await invitations.OpenIn(person.Actor.Network, cancellation)).FirstOrDefault(one => one.Id == id && one.Grant.MayBeGivenBy(person.Actor));
        if (found is null || !await invitations.End(id, cancellation))
            return TypedResults.NotFound();
        await events.Note(new(SecurityEventKind.InvitationEnded, person.Actor.Person, person.Actor.Network, id), cancellation);
        return new SeeOther(Path, "notice.invitation-ended");
    }

    private static async Task<IResult> Show(
        string id, PageFrame frame, SignedIn person, Memberships memberships, ServiceQueries services, ProjectQueries projects, SecurityLog events, CancellationToken cancellation)
    {
        if (await Find(id, person, memberships, cancellation) is not { } member)
            return TypedResults.NotFound();
        await events.Note(new(SecurityEventKind.PersonSeen, person.Actor.Person, person.Actor.Network, id), cancellation);
        return MemberPage.Of(frame, new(member, await Model(frame, GrantForm.Opened(member), person, services, projects, cancellation)));
    }

    private static async Task<IResult> Change(
        string id, PostedForm form, PageFrame frame, SignedIn person, Memberships memberships, ServiceQueries services, ProjectQueries projects, SecurityLog events,
        CancellationToken cancellation)
    {
        if (await Find(id, person, memberships, cancellation) is not { } member)
            return TypedResults.NotFound();
        var (grant, until, state) = GrantForm.Read(form, person.Actor, frame);
        if (grant is null)
            return MemberPage.Of(frame, new(member, await Model(frame, state, person, services, projects, cancellation)), StatusCodes.Status422UnprocessableEntity);
        await memberships.Put(member.Person, grant, until, person.Actor.Person, cancellation);
        await events.Note(new(SecurityEventKind.RightsChanged, person.Actor.Person, grant.Network, id, string.Join(' ', grant.Roles.Select(RoleWords.Code))), cancellation);
        return new SeeOther(Path, "notice.rights-changed");
    }

    private static async Task<IResult> End(string id, PostedForm form, SignedIn person, Memberships memberships, SecurityLog events, CancellationToken cancellation)
    {
        if (await Find(id, person, memberships, cancellation) is not { } member)
            return TypedResults.NotFound();
        await memberships.End(member.Person, person.Actor.Network, person.Actor.Person, cancellation);
        await events.Note(new(SecurityEventKind.MembershipEnded, person.Actor.Person, person.Actor.Network, id), cancellation);
        return new SeeOther(Path, "notice.membership-ended");
    }

    /// <summary>
    /// Erases the person everywhere; what was ticked says that it is meant. Whoever has or has had a place that the one who asks may not give, in
    /// another network first of all, is erased by those who run the program alone: the account, the name and the texts are those of every place.
    /// </summary>
    private static async Task<IResult> Erase(
        string id, PostedForm form, PageFrame frame, SignedIn person, Memberships memberships, Erasures erasures, ServiceQueries services, ProjectQueries projects, SecurityLog events,
        CancellationToken cancellation)
    {
        if (await Find(id, person, memberships, cancellation) is not { } member)
            return TypedResults.NotFound();
        var places = await memberships.EverOf(member.Person, cancellation);
        var problem = !places.All(place => place.Grant.MayBeGivenBy(person.Actor)) ? "people.erase-not-here" : form["sure"] != "yes" ? "people.erase-sure" : null;
        if (problem is not null)
        {
            var asked = GrantForm.Opened(member).With("sure", problem);
            return MemberPage.Of(frame, new(member, await Model(frame, asked, person, services, projects, cancellation)), StatusCodes.Status422UnprocessableEntity);
        }

        await erasures.Person(member.Person, form["texts"] == "yes", cancellation);
        await events.Note(new(SecurityEventKind.PersonErased, person.Actor.Person, person.Actor.Network, id), cancellation);
        return new SeeOther(Path, "notice.person-erased");
    }

    private static async Task<Membership?> Find(string id, SignedIn person, Memberships memberships, CancellationToken cancellation) =>
        PersonId.Parse(id) is { } who && await memberships.Find(who, person.Actor.Network, cancellation) is { } member && member.Grant.MayBeGivenBy(person.Actor) ? member : null;

    private static string? ServiceOf(Actor actor) => actor.May(Right.ManageNetwork) ? null : actor.Service?.Value ?? "";

    private static async Task<GrantModel> Model(
        PageFrame frame, FormState state, SignedIn person, ServiceQueries services, ProjectQueries projects, CancellationToken cancellation) => new(
        state,
        [.. GrantForm.RolesGivenBy(person.Actor).Select(role => new Choice(RoleWords.Code(role), frame.T.Name(role)))],
        person.Actor.May(Right.ManageNetwork) ? [.. (await services.All(person.Actor.Network, cancellation)).Select(service => new Choice(service.Id, service.Name))] : [],
        person.Actor.May(Right.ManageNetwork) ? [.. (await projects.Names(person.Actor.Network, cancellation)).Select(project => new Choice(project.Id, project.Name))] : []);
}
