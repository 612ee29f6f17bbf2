using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>After a form was taken: go to this local path, so that a reload asks for a page and does not send the form again.</summary>
public sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = UriHelper.Encode(new Uri(path, UriKind.Relative));
        return Task.CompletedTask;
    }
}
