using System.Security.Claims;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.SignIn;

/// <summary>The session of someone who reads pages. The cookie holds who it is and nothing else: rights are looked up at each request, so changes bite at once.</summary>
internal static class SessionCookie
{
    public const string Scheme = "session";

    public const string Name = "ln_session";

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = LookUp;
        cookie.Events.OnRedirectToLogin = AskToSignIn;
        cookie.Events.OnRedirectToAccessDenied = context => Status(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    public static Task Begin(HttpContext context, SignedIn person) =>
        context.SignInAsync(Scheme, new ClaimsPrincipal(new PersonIdentity(person, Scheme)));

    public static Task End(HttpContext context) => context.SignOutAsync(Scheme);

    private static Task LookUp(CookieValidatePrincipalContext context)
    {
        var people = context.HttpContext.RequestServices.GetRequiredService<DemoPeople>();
        if (people.Find(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier)) is { } person)
            context.ReplacePrincipal(new ClaimsPrincipal(new PersonIdentity(person, Scheme)));
        else
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    /// <summary>Whoever asks for a page goes to sign in and comes back. Whoever sends a form does so too and finds in it what was typed, which is kept that long; where it cannot be kept, it is shown at once.</summary>
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            await new SeeOther(SignInPath(request.Path + request.QueryString)).ExecuteAsync(context.HttpContext);
        else if (!request.HasFormContentType)
            await ShowWhatWasTyped(context.HttpContext, null);
        else if (await PostedForm.Typed(request) is var typed && Writer(context) is { } writer && Kept(context.HttpContext).Keep(context.HttpContext, writer, request.Path, typed))
            await new SeeOther(SignInPath(PageOf(request)), "notice.form-kept").ExecuteAsync(context.HttpContext);
        else
            await ShowWhatWasTyped(context.HttpContext, typed);
    }

    /// <summary>Whose session it was that ran out; null where none did, as after signing out.</summary>
    private static string? Writer(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, Name);
        return cookie is null ? null : context.Options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirstValue(ClaimTypes.NameIdentifier);
    }

    /// <summary>The page that the form stood on, as the browser tells; else the address that it was sent to, where a page can be asked for too.</summary>
    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value ? LocalPath.OrHome(from.PathAndQuery) : request.Path;

    private static KeptForms Kept(HttpContext context) => context.RequestServices.GetRequiredService<KeptForms>();

    private static async Task ShowWhatWasTyped(HttpContext context, FormState? typed)
    {
        var failure = Failure.OfStatus(StatusCodes.Status401Unauthorized) with { Sent = typed };
        await FailurePage.Of(await PageFrame.Of(context), failure, StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    private static string SignInPath(string wanted) => wanted == "/" ? "/sign-in" : "/sign-in?return=" + Uri.EscapeDataString(wanted);

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
