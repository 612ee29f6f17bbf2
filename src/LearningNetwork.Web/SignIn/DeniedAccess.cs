using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.SignIn;

/// <summary>Notes whoever is turned away, and turns away a program that would write with a token that only reads.</summary>
internal sealed class DeniedAccess(RequestDelegate next, Denials denials)
{
    public async Task Invoke(HttpContext context)
    {
        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status403Forbidden || (context.Response.StatusCode == StatusCodes.Status401Unauthorized && HasToken(context)))
            await denials.Note(context);
    }

    /// <summary>Stands behind the decision who may open what.</summary>
    public static Task ReadersOnlyRead(HttpContext context, RequestDelegate next) =>
        SignedIn.Find(context) is { MayWrite: false } && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            ? ApiProblem.Write(context, StatusCodes.Status403Forbidden, Refusals.NotAllowed)
            : next(context);

    private static bool HasToken(HttpContext context) => SignInSetup.IsApi(context) && context.Request.Headers.Authorization.Count > 0;
}

/// <summary>Keeps account of who was turned away where: in the log, and in the table that a security officer reads.</summary>
internal sealed partial class Denials(SecurityLog events, ILogger<Denials> log)
{
    public async Task Note(HttpContext context)
    {
        var person = SignedIn.Find(context);
        var place = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimEnd('/') ?? "?"}";
        LogDenied(log, person?.Actor.Person.Value ?? "nobody", place, context.Response.StatusCode);
        var denied = new SecurityEvent(
            SecurityEventKind.AccessDenied, person?.Actor.Person, person?.Actor.Network, Detail: place, Address: context.Connection.RemoteIpAddress?.ToString());
        await events.Note(denied, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Access denied: {Person} asked for {Place} and got {Status}")]
    private static partial void LogDenied(ILogger log, string person, string place, int status);
}
