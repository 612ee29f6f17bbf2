using System.Globalization;
using LearningNetwork.Runtime.Entities;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Api;

/// <summary>Turns what came of a command into what the API answers.</summary>
public static class Answers
{
    /// <summary>What <paramref name="done"/> makes of a command that is done, with the entity's version as <c>ETag</c>; else the <see cref="ApiProblem"/>.</summary>
    public static IResult As(this Answer answer, Func<Answer.Done, IResult> done) => answer switch
    {
        Answer.Done happened => done(happened).WithVersion(happened.Version),
        Answer.Refused refused => new ApiProblem(refused.Refusal),
        _ => throw new InvalidOperationException($"No one knows the answer {answer.GetType().Name}."),
    };

    /// <summary>The same answer with the entity's version as its <c>ETag</c>, to be sent back as <c>If-Match</c>.</summary>
    public static IResult WithVersion(this IResult result, int version) => new Versioned(result, version);

    private sealed class Versioned(IResult result, int version) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
            return result.ExecuteAsync(httpContext);
        }
    }
}
