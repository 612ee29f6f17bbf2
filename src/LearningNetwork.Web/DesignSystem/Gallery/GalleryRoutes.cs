using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.DesignSystem.Gallery;

/// <summary>The page that shows every component in every state, for those who build pages; only in the demonstration.</summary>
internal static class GalleryRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/design", Get).Open();
        routes.MapForm("/design", Post).Open();
    }

    private static IResult Get(PageFrame frame) => GalleryPage.Of(frame, new GalleryModel(FormState.Empty));

    /// <summary>A draft is taken; a request never is, so that every way of saying no can be seen.</summary>
    private static IResult Post(PageFrame frame, PostedForm form) =>
        form["save"] == "draft" ? new SeeOther("/design", "notice.gallery-saved") : Refuse(frame, form);

    private static IResult Refuse(PageFrame frame, PostedForm form) => GalleryPage.Of(
        frame,
        new GalleryModel(form.State
            .With("reason", "gallery.too-short", form["reason"].Length)
            .With("start", "gallery.no-day")
            .With("level", "gallery.none-chosen")
            .With("", "gallery.never-content")),
        StatusCodes.Status422UnprocessableEntity);
}
