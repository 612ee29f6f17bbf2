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
        var readsBody = method == HttpMethods.Post || method == HttpMethods.Put;
        var mapped = api.MapMethods(pattern, [method], new LateHandler(handler, api.ServiceProvider, readsBody).Answer);
        mapped.Add(endpoint =>
        {
            endpoint.Metadata.Add(handler.Method);
            RequestDelegateFactory.InferMetadata(handler.Method, new RequestDelegateFactoryOptions
            {
                ServiceProvider = api.ServiceProvider,
                RouteParameterNames = ((RouteEndpointBuilder)endpoint).RoutePattern.Parameters.Select(parameter => parameter.Name),
                DisableInferBodyFromParameters = !readsBody,
                EndpointBuilder = endpoint,
            });
        });
        return new RouteHandlerBuilder([mapped]);
    }
}
