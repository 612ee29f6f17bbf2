using System.Security.Claims;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web.SignIn;

/// <summary>
/// The session of someone who reads pages. The cookie holds who it is, outside the demonstration a secret that stands for it, and nothing
/// else: rights are looked up at each request, so changes bite at once.
/// </summary>
internal static class SessionCookie
{
    public const string Scheme = "session";

    public const string Name = "ln_session";

    /// <summary>Outside the demonstration on https, a browser takes it from this host alone and shows it on https alone.</summary>
    public const string HostName = "__Host-" + Name;

    private const string Secret = "secret";

    public static void Configure(CookieAuthenticationOptions cookie, EntryOptions? entry)
    {
        cookie.Cookie.Name = entry is { IsHttps: true } ? HostName : Name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = entry is { IsHttps: true } ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = entry is null ? TimeSpan.FromHours(8) : Sessions.Longest;
        cookie.SlidingExpiration = entry is null;
        cookie.Events.OnValidatePrincipal = LookUp;
        cookie.Events.OnRedirectToLogin = AskToSignIn;
        cookie.Events.OnRedirectToAccessDenied = context => Status(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    public static Task Begin(HttpContext context, SignedIn person) =>
        context.SignInAsync(Scheme, new ClaimsPrincipal(new PersonIdentity(person, Scheme)));

    public static Task End(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>A cookie that holds nothing but a session's secret.</summary>
    public static Task Begin(HttpContext context, string secret) => context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new(Secret, secret)], Scheme)));

    public static string? SecretIn(ClaimsPrincipal cookie) => cookie.FindFirstValue(Secret);

    /// <summary>What the request's own cookie holds, before anyone is looked up by it; null where it holds nothing of ours.</summary>
    internal static ClaimsPrincipal? Held(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme);
        return options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie ? options.TicketDataFormat.Unprotect(cookie)?.Principal : null;
    }

    private static async Task LookUp(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } cookie && await WhoHas(cookie, context.HttpContext) is { } person)
            context.ReplacePrincipal(new ClaimsPrincipal(new PersonIdentity(person, Scheme)));
        else
            context.RejectPrincipal();
    }

    private static ValueTask<SignedIn?> WhoHas(ClaimsPrincipal cookie, HttpContext context)
    {
        var people = context.RequestServices.GetRequiredService<IWhoIsThere>();
        return LookingOn.Is(context) ? people.StillOfSession(cookie, context.RequestAborted) : people.OfSession(cookie, context.RequestAborted);
    }

    /// <summary>Whoever asks for a page goes to sign in and comes back. Whoever sends a form does so too and finds in it what was typed, which is kept that long; where it cannot be kept, it is shown at once.</summary>
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            await new SeeOther(SignInPath(request.Path + request.QueryString)).ExecuteAsync(context.HttpContext);
        else if (!request.HasFormContentType)
            await ShowWhatWasTyped(context.HttpContext, null);
        else if (await PostedForm.Typed(request) is var typed && await Writer(context) is { } writer && Kept(context.HttpContext).Keep(context.HttpContext, writer, request.Path, typed.ToShow()))
            await new SeeOther(SignInPath(PageOf(request)), "notice.form-kept").ExecuteAsync(context.HttpContext);
        else
            await ShowWhatWasTyped(context.HttpContext, typed);
    }

    /// <summary>Whose session it was that ran out; null where none did, as after signing out.</summary>
    private static async Task<string?> Writer(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        if (cookie is null || context.Options.TicketDataFormat.Unprotect(cookie) is not { } ticket)
            return null;
        var people = context.HttpContext.RequestServices.GetRequiredService<IWhoIsThere>();
        return (await people.WhoseWas(ticket.Principal, context.HttpContext.RequestAborted))?.Value;
    }

    /// <summary>The page that the form stood on, as the browser tells; else the address that it was sent to, where a page can be asked for too.</summary>
    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value ? LocalPath.OrHome(from.PathAndQuery) : request.Path;

    private static KeptForms Kept(HttpContext context) => context.RequestServices.GetRequiredService<KeptForms>();

    private static async Task ShowWhatWasTyped(HttpContext context, FormState? typed)
    {
        var failure = Failure.OfStatus(StatusCodes.Status401Unauthorized) with { Sent = typed?.ToShow() };
        await FailurePage.Of(await PageFrame.Of(context), failure, StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    private static string SignInPath(string wanted) => wanted == "/" ? "/sign-in" : "/sign-in?return=" + Uri.EscapeDataString(wanted);

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
