using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web;

/// <summary>
/// A route's handler, whose parameters are bound as the framework's <c>MapGet</c> binds them, but by code that is made when the route is
/// first asked for. The framework makes it for all routes before the program listens, which for some five hundred takes longer than all
/// else at its start.
/// </summary>
internal sealed class LateHandler(Delegate handler, IServiceProvider services, bool readsBody)
{
    private RequestDelegate? made;

    public Task Answer(HttpContext context) => (made ??= Make(context))(context);

    private RequestDelegate Make(HttpContext context) => RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions
    {
        ServiceProvider = services,
        RouteParameterNames = context.GetEndpoint() is RouteEndpoint endpoint ? [.. endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)] : [],
        ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        DisableInferBodyFromParameters = !readsBody,
    }).RequestDelegate;
}
