using System.Diagnostics;
using LearningNetwork.Domain;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Api;

/// <summary>Whatever goes wrong under <c>/api</c> becomes a <see cref="ApiProblem"/>; what failed inside is in the log, never in the answer.</summary>
internal sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> log)
{
    public Task Invoke(HttpContext context) => SignInSetup.IsApi(context) ? Watch(context) : next(context);

    private async Task Watch(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null, ContentLength: null })
                await ApiProblem.Write(context, context.Response.StatusCode, OfStatus(context.Response.StatusCode));
        }
        catch (RefusedRequestException refused) when (!context.Response.HasStarted)
        {
            await ApiProblem.Write(context, refused.StatusCode, refused.Refusal);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await ApiProblem.Write(context, bad.StatusCode, OfStatus(bad.StatusCode));
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var reference = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            LogFault(log, fault, context.Request.Method, context.GetEndpoint()?.DisplayName, reference);
            context.Response.Clear();
            await ApiProblem.Write(context, StatusCodes.Status500InternalServerError, ApiRefusals.Internal, reference);
        }
    }

    private static Refusal OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ApiRefusals.NotSignedIn,
        StatusCodes.Status403Forbidden => Refusals.NotAllowed,
        StatusCodes.Status404NotFound => Refusals.NotFound,
        StatusCodes.Status405MethodNotAllowed => ApiRefusals.WrongMethod,
        StatusCodes.Status413PayloadTooLarge => ApiRefusals.TooLarge(JsonBody.Largest),
        StatusCodes.Status429TooManyRequests => ApiRefusals.TooMany,
        StatusCodes.Status415UnsupportedMediaType => ApiRefusals.MediaType,
        >= 500 => ApiRefusals.Internal,
        _ => ApiRefusals.BadRequest,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The API failed: {Method} {Endpoint} (reference {Reference})")]
    private static partial void LogFault(ILogger log, Exception fault, string method, string? endpoint, string reference);
}
