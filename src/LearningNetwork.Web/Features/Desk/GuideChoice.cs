using System.Text.Json;
using LearningNetwork.Domain.Access;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>Remembers for which roles this browser no longer shows how to begin. The cookie holds roles, and nothing of the person.</summary>
internal static class GuideChoice
{
    private const string Cookie = "guide";

    public static bool Shows(HttpContext context, Role role) => !Hidden(context).Contains(NameOf(role));

    public static void Choose(HttpContext context, Role role, bool shows)
    {
        var hidden = Hidden(context).Where(name => name != NameOf(role)).Concat(shows ? [] : [NameOf(role)]);
        context.Response.Cookies.Append(Cookie, string.Join('.', hidden), new CookieOptions
        {
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
    }

    /// <summary>Only names of roles are read, whatever the cookie holds.</summary>
    private static IEnumerable<string> Hidden(HttpContext context) =>
        (context.Request.Cookies[Cookie] ?? "").Split('.').Intersect(Enum.GetValues<Role>().Select(NameOf));

    private static string NameOf(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
