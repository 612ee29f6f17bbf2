using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>Tells the browser what our pages never do, so that it refuses it on their behalf: no foreign or inline script, no frame around them.</summary>
internal static class SafeHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /// <param name="formTarget">Another origin that a form of ours may lead to, such as the provider that signs people out; empty for none.</param>
    public static Func<HttpContext, RequestDelegate, Task> With(string formTarget)
    {
        var policy = formTarget.Length == 0 ? Policy : $"{Policy} {formTarget}";
        return (context, next) => Add(context, next, policy);
    }

    private static Task Add(HttpContext context, RequestDelegate next, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
