using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>What was just done, carried over a redirect to be said once. The cookie holds a text's key, never a text.</summary>
internal static class Notice
{
    private const string Cookie = "notice";
    private const string Family = "notice.";

    public static void Leave(HttpContext context, string textKey) =>
        context.Response.Cookies.Append(Cookie, textKey, Options(context, TimeSpan.FromMinutes(1)));

    public static bool IsLeft(HttpContext context) => context.Request.Cookies.ContainsKey(Cookie);

    /// <summary>The notice that was left, which is gone when it has been taken; else null.</summary>
    public static string? Take(HttpContext context, Phrases t)
    {
        if (context.Request.Cookies[Cookie] is not { } key) return null;
        context.Response.Cookies.Append(Cookie, "", Options(context, TimeSpan.Zero));
        return key.StartsWith(Family, StringComparison.Ordinal) && t.TryGet(key, out var text) ? text : null;
    }

    private static CookieOptions Options(HttpContext context, TimeSpan age) =>
        new() { Path = "/", MaxAge = age, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
}
