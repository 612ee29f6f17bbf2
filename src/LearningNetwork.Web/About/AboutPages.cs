using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.About;

/// <summary>What anyone may know of the program before signing in: for whom it is built, and what it knows of people. Linked at the foot of every page.</summary>
internal static class AboutPages
{
    public const string Accessibility = "/about/accessibility";
    public const string Privacy = "/about/privacy";

    public static void MapAboutPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage(Accessibility, (PageFrame frame) => StatementPage.Of(frame, Statement.OfAccessibility)).Open();
        pages.MapPage(Privacy, (PageFrame frame) => StatementPage.Of(frame, Statement.OfPrivacy)).Open();
    }
}
