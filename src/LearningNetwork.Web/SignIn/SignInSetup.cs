using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Vestland;
using LearningNetwork.Web.SignIn.Demo;
using LearningNetwork.Web.SignIn.Entering;
using LearningNetwork.Web.SignIn.Local;
using LearningNetwork.Web.SignIn.Members;
using LearningNetwork.Web.SignIn.Own;
using LearningNetwork.Web.SignIn.Provider;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.SignIn;

/// <summary>
/// Two ways to show who one is, that never mix: a cookie counts on pages only, a bearer token under <c>/api</c> only. Then a forged form
/// cannot reach the API, and a token that leaks opens no page.
/// </summary>
public static class SignInSetup
{
    internal const string SomeonePolicy = "someone";
    private const string ByPath = "by-path";
    private static readonly PathString Api = "/api";
    private static readonly PathString[] SameForAll = ["/assets", "/health"];

    /// <param name="entry">How people come in; null in the demonstration, where whoever comes picks who to be.</param>
    public static IServiceCollection AddSignIn(this IServiceCollection services, EntryOptions? entry)
    {
        var authentication = services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, null, scheme => scheme.ForwardDefaultSelector = context => HasNoSession(context) ? Bearer.Scheme : SessionCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, Bearer>(Bearer.Scheme, null)
            .AddCookie(SessionCookie.Scheme, cookie => SessionCookie.Configure(cookie, entry));
        services.AddAuthorization(Deny);
        services.AddScoped<ISurroundings, SignedInSurroundings>().AddSingleton<Denials>();
        if (entry is null)
            services.AddSingleton(DemoPeople.Of(VestlandNetwork.Tables, InventedNetwork.Tables)).AddSingleton<IWhoIsThere>(provider => provider.GetRequiredService<DemoPeople>());
        else
            services.AddSingleton(entry).AddRateLimiter(limits => RateLimits.Configure(limits, entry.Limits)).AddSingleton<IWhoIsThere, EnteredPeople>().AddSingleton<SessionDoor>().AddHostedService<Forgetting>();
        if (entry is { LocalAccounts: true })
            services.AddLocalAccounts(entry);
        if (entry?.Provider is { } provider)
            authentication.AddProvider(provider, entry);
        return services;
    }

    /// <summary>Stands behind what turns failures into pages and problems, and before the routes: it decides who may open which.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        if (app.Services.GetService<EntryOptions>() is { } entry)
            app.Use((context, next) => PublicAddress(context, next, entry));
        app.UseRouting();
        app.UseMiddleware<DeniedAccess>();
        app.UseAuthentication();
        if (app.Services.GetService<EntryOptions>() is not null)
            app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(DeniedAccess.ReadersOnlyRead);
        app.Use(KeepForOneselfOnly);
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        RightsPages.Map(routes);
        if (routes.ServiceProvider.GetService<EntryOptions>() is not { } entry)
        {
            DemoSignIn.Map(routes);
            return;
        }

        EnteringPages.Map(routes, entry);
        JoinPages.Map(routes);
        MemberPages.Map(routes);
        OwnPages.Map(routes);
        TokenPages.Map(routes);
        if (entry.LocalAccounts)
            LocalPages.Map(routes);
        if (entry.Provider is not null)
            ProviderRoutes.Map(routes);
    }

    internal static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Api);

    /// <summary>Style sheets, pictures and health are the same for all: nobody's session is looked up for them, and none lives on by them.</summary>
    private static bool HasNoSession(HttpContext context) => IsApi(context) || SameForAll.Any(path => context.Request.Path.StartsWithSegments(path));

    /// <summary>Whatever a request says of the host, links and redirects are made from the address that the operator set.</summary>
    private static Task PublicAddress(HttpContext context, RequestDelegate next, EntryOptions entry)
    {
        (context.Request.Scheme, context.Request.Host) = (entry.PublicAddress.Scheme, new HostString(entry.PublicAddress.Authority));
        return next(context);
    }

    /// <summary>A page made for one person is kept by no one in between, and asked for anew; what was typed on it survives the browser's way back.</summary>
    private static Task KeepForOneselfOnly(HttpContext context, RequestDelegate next)
    {
        if (!IsApi(context) && SignedIn.Find(context) is not null && context.GetEndpoint()?.Metadata.GetMetadata<DeclaredAccess>() is { IsOpen: false })
            context.Response.Headers.CacheControl = "private, no-cache";
        return next(context);
    }

    private static void Deny(AuthorizationOptions authorization)
    {
        var someone = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        authorization.FallbackPolicy = someone;
        authorization.DefaultPolicy = someone;
        authorization.AddPolicy(SomeonePolicy, someone);
    }
}
