using System.Diagnostics;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.DesignSystem.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>Turns what went wrong into a page in the reader's language that says what to do. What is no page (API, health, feeds, whose path is a secret) is left alone.</summary>
internal sealed partial class FailurePages(RequestDelegate next, ILogger<FailurePages> log)
{
    private static readonly PathString[] NoPages = ["/api", "/health", "/openapi", "/assets", SecretAddress.Folder];

    public Task Invoke(HttpContext context) =>
        NoPages.Any(path => context.Request.Path.StartsWithSegments(path)) ? next(context) : Watch(context);

    private async Task Watch(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            {
                await Show(context, context.Response.StatusCode, Failure.OfStatus(context.Response.StatusCode));
            }
        }
        catch (StaleFormException stale) when (!context.Response.HasStarted)
        {
            await Show(context, StatusCodes.Status400BadRequest, new Failure("stale_form", Sent: stale.Sent));
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Show(context, bad.StatusCode, Failure.OfStatus(bad.StatusCode));
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var reference = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
            LogFault(log, fault, context.Request.Path, reference);
            context.Response.Clear();
            await Answer(PageFrame.Bare(context), context, StatusCodes.Status500InternalServerError, new Failure("fault", reference));
        }
    }

    private static async Task Show(HttpContext context, int status, Failure failure) =>
        await Answer(await PageFrame.Of(context), context, status, failure);

    private static Task Answer(PageFrame frame, HttpContext context, int status, Failure failure) =>
        FailurePage.Of(frame, failure, status).ExecuteAsync(context);

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed: {Path} (reference {Reference})")]
    private static partial void LogFault(ILogger log, Exception fault, string path, string reference);
}
