using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Texts;

/// <summary>Which language a page speaks: what the reader chose, else what the reader's service uses, else the network's.</summary>
public static class LanguageChoice
{
    private const string Cookie = "lang";

    public static Language Of(HttpContext context, Language? service, Language network) =>
        Language.WithCode(context.Request.Cookies[Cookie]) ?? service ?? network;

    /// <summary>Where the reader's choice is made; it leads back to the page it was made on.</summary>
    public static string Link(Language to, string returnTo) => $"/language?to={to.Code}&return={Uri.EscapeDataString(returnTo)}";

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/language", Choose).Open();

    private static IResult Choose(HttpContext context, string? to, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "return")] string? returnTo)
    {
        if (Language.WithCode(to) is not { } language) return TypedResults.BadRequest();
        context.Response.Cookies.Append(Cookie, language.Code, new CookieOptions
        {
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
        return new SeeOther(LocalPath.OrHome(returnTo));
    }
}
