using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>The demonstration's way in: whoever comes picks who to be.</summary>
internal static class DemoSignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/sign-in", Ask).Open();
        routes.MapForm("/sign-in", Enter).Open();
        routes.MapForm("/sign-out", Leave).Open();
    }

    private static IResult Ask(HttpContext context, PageFrame frame, DemoPeople people, string? q = null, [FromQuery(Name = "return")] string? returnTo = null) =>
        DemoSignInPage.Of(frame, DemoSignInModel.Of(people, SignedIn.Find(context), q, LocalPath.OrHome(returnTo)));

    private static async Task<IResult> Enter(HttpContext context, PageFrame frame, PostedForm form, DemoPeople people)
    {
        var returnTo = LocalPath.OrHome(form["return"]);
        if (people.WithToken(form["person"]) is not { } person)
            return DemoSignInPage.Of(frame, DemoSignInModel.Of(people, SignedIn.Find(context), null, returnTo), StatusCodes.Status422UnprocessableEntity);
        await SessionCookie.Begin(context, person);
        return new SeeOther(returnTo);
    }

    private static async Task<IResult> Leave(HttpContext context, PostedForm form)
    {
        await SessionCookie.End(context);
        return new SeeOther("/sign-in");
    }
}
