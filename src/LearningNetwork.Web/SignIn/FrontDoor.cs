using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn;

/// <summary>The front page leads to the first way that is open: a coordinator to the overview, an owner to the inbox, an operator to operations, others to the products.</summary>
internal static class FrontDoor
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", Enter).NeedsSignIn();

    private static IResult Enter(SignedIn person, PageFrame frame) =>
        SignedInSurroundings.OpenTo(person.Actor) is [var first, ..] ? new SeeOther(first.Href) : NoWayInPage.Of(frame, person);
}
