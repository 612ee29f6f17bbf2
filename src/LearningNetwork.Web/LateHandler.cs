using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web;

/// <summary>
/// A route's handler, whose parameters are bound as the framework's <c>MapGet</c> binds them, but by code that is made when the route is
/// first asked for. The framework makes it for all routes before the program listens, which for some five hundred takes longer than all
/// else at its start.
/// </summary>
internal sealed class LateHandler(IServiceProvider services, string method, Delegate handler)
{
    private RequestDelegate? made;

    public IEndpointConventionBuilder MapTo(IEndpointRouteBuilder routes, string pattern) => routes.MapMethods(pattern, [method], Answer);

    /// <summary>Adds to the endpoint what the framework learns of the parameters, for the OpenAPI document.</summary>
    public void Describe(EndpointBuilder endpoint)
    {
        endpoint.Metadata.Add(handler.Method);
        var options = Options(((RouteEndpointBuilder)endpoint).RoutePattern, endpoint);
        RequestDelegateFactory.InferMetadata(handler.Method, options);
    }

    private Task Answer(HttpContext context) => (made ??= Make((RouteEndpoint)context.GetEndpoint()!))(context);

    private RequestDelegate Make(RouteEndpoint endpoint) => RequestDelegateFactory.Create(handler, Options(endpoint.RoutePattern, null)).RequestDelegate;

    private RequestDelegateFactoryOptions Options(RoutePattern pattern, EndpointBuilder? endpoint) => new()
    {
        ServiceProvider = services,
        RouteParameterNames = pattern.Parameters.Select(parameter => parameter.Name),
        ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        DisableInferBodyFromParameters = !HttpMethods.IsPost(method) && !HttpMethods.IsPut(method),
        EndpointBuilder = endpoint,
    };
}
