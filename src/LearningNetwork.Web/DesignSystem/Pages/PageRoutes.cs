using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>Where pages are asked for and forms go.</summary>
internal static class PageRoutes
{
    public static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        new LateHandler(routes.ServiceProvider, HttpMethods.Get, handler).MapTo(routes, pattern);

    public static IEndpointConventionBuilder MapForm(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        new LateHandler(routes.ServiceProvider, HttpMethods.Post, handler).MapTo(routes, pattern);
}
