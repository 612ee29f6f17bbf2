using LearningNetwork.Domain;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Api;

/// <summary>
/// A no as the API says it (RFC 9457, <c>application/problem+json</c>): the stable <c>code</c> and its <c>arguments</c> for programs,
/// <c>title</c> and <c>detail</c> in the reader's language for people.
/// </summary>
public sealed class ApiProblem(Refusal refusal, int? status = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, status ?? StatusOf(refusal.Kind), refusal);

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Missing => StatusCodes.Status404NotFound,
        RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <param name="more">What a no of its own kind says besides.</param>
    internal static Task Write(HttpContext context, int status, Refusal refusal, string? reference = null, Func<ProblemBody, Phrases, ProblemBody>? more = null)
    {
        var t = context.RequestServices.GetRequiredService<Phrasebook>().In(ReaderLanguage.Of(context));
        context.Response.StatusCode = status;
        context.Response.Headers.ContentLanguage = t.Language.Code;
        context.Response.Headers.CacheControl = "no-store";
        var said = new ProblemBody(status, refusal.Code, t[TitleOf(status)], refusal.Say(t), refusal.Arguments, reference);
        return context.Response.WriteAsJsonAsync<object>(more?.Invoke(said, t) ?? said, ApiJson.Options, "application/problem+json", context.RequestAborted);
    }

    private static string TitleOf(int status) => status switch
    {
        401 => "problem.who",
        403 => "problem.forbidden",
        404 => "problem.missing",
        409 => "problem.conflict",
        >= 500 => "problem.fault",
        _ => "problem.invalid",
    };
}

/// <summary>What the API answers when it says no.</summary>
/// <param name="Code">Stable; programs may rely on it.</param>
/// <param name="Title">What kind of no it is, in the reader's language.</param>
/// <param name="Detail">What is wrong, in the reader's language.</param>
/// <param name="Arguments">The values that the detail names, such as the field.</param>
/// <param name="Reference">What the operator finds in the log; only where the program failed.</param>
public record ProblemBody(int Status, string Code, string Title, string Detail, ValueList<string> Arguments, string? Reference);
