using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Vestland;
using LearningNetwork.Web.SignIn.Demo;
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

    /// <summary>Why nobody could sign in with these options, or null. The real sign-in takes its settings here.</summary>
    public static string? WhatIsMissing(ProgramOptions options) => options.IsDemo
        ? null
        : "No sign-in is set up, so nobody could come in: start the demonstration with --demo. Signing in with real accounts is not part of this version.";

    public static IServiceCollection AddSignIn(this IServiceCollection services, ProgramOptions options)
    {
        if (WhatIsMissing(options) is { } missing)
            throw new InvalidOperationException(missing);
        services.AddSingleton(DemoPeople.Of(VestlandNetwork.Tables, InventedNetwork.Tables));
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, null, scheme => scheme.ForwardDefaultSelector = context => IsApi(context) ? DemoBearer.Scheme : SessionCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, DemoBearer>(DemoBearer.Scheme, null)
            .AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        services.AddAuthorization(Deny);
        services.AddScoped<ISurroundings, SignedInSurroundings>();
        return services;
    }

    /// <summary>Stands behind what turns failures into pages and problems, and before the routes: it decides who may open which.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(KeepForOneselfOnly);
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes) => DemoSignIn.Map(routes);

    internal static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Api);

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
