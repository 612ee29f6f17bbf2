using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Api;

/// <summary>Where programs ask and send. What the OpenAPI document tells of a handler's parameters is learnt when it is mapped.</summary>
internal static class ApiRoutes
{
    public static RouteHandlerBuilder MapApiGet(this IEndpointRouteBuilder api, [StringSyntax("Route")] string pattern, Delegate handler) => Map(api, pattern, HttpMethods.Get, handler);

    public static RouteHandlerBuilder MapApiPost(this IEndpointRouteBuilder api, [StringSyntax("Route")] string pattern, Delegate handler) => Map(api, pattern, HttpMethods.Post, handler);

    public static RouteHandlerBuilder MapApiPut(this IEndpointRouteBuilder api, [StringSyntax("Route")] string pattern, Delegate handler) => Map(api, pattern, HttpMethods.Put, handler);

    public static RouteHandlerBuilder MapApiDelete(this IEndpointRouteBuilder api, [StringSyntax("Route")] string pattern, Delegate handler) => Map(api, pattern, HttpMethods.Delete, handler);

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder api, string pattern, string method, Delegate handler)
    {
        var late = new LateHandler(api.ServiceProvider, method, handler);
        var mapped = late.MapTo(api, pattern);
        mapped.Add(late.Describe);
        return new RouteHandlerBuilder([mapped]);
    }
}
