using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.SignIn;

/// <summary>What stands around a page for the one who is signed in: the ways that are open by the rights, and who it is.</summary>
internal sealed class SignedInSurroundings(Phrasebook texts, WebOptions options) : ISurroundings
{
    public static readonly WayIn ChangePerson = new("sign-in.change", "/sign-in");

    private static readonly (WayIn Way, Right[] AnyOf)[] Ways =
    [
        (WaysIn.Overview, [Right.SeeAllRequests]),
        (WaysIn.Inbox, [Right.AnswerRequests]),
        (WaysIn.Products, [Right.SeeCatalogue]),
        (WaysIn.Requests, [Right.SeeOwnRequests, Right.SeeAllRequests]),
        (WaysIn.Projects, [Right.SeeCatalogue]),
        (WaysIn.Services, [Right.SeeCatalogue]),
        (WaysIn.Activity, [Right.SeeActivity]),
    ];

    /// <summary>The ways in that are open to this actor, in the order of the bar.</summary>
    public static IReadOnlyList<WayIn> OpenTo(Actor actor) => [.. Ways.Where(one => one.AnyOf.Any(actor.May)).Select(one => one.Way)];

    public ValueTask<Surroundings> Of(HttpContext context) =>
        ValueTask.FromResult(SignedIn.Find(context) is { } person ? Of(person, context) : Surroundings.Nobody);

    private Surroundings Of(SignedIn person, HttpContext context)
    {
        var t = texts.In(LanguageChoice.Of(context, person.Language, options.NetworkLanguage));
        return new(person.NetworkName, OpenTo(person.Actor), new Reader(person.Place, t.Name(person.Role), [ChangePerson]), person.Language);
    }
}
