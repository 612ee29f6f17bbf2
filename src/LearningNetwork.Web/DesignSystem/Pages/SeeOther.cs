using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>After a form was taken: go to this local path, so that a reload asks for a page and does not send the form again.</summary>
/// <param name="path">A path of this site.</param>
/// <param name="notice">The key of what the next page says on top, beginning with <c>notice.</c>, or null.</param>
public sealed class SeeOther(string path, string? notice = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = UriHelper.Encode(new Uri(path, UriKind.Relative));
        if (notice is not null) Notice.Leave(httpContext, notice);
        return Task.CompletedTask;
    }
}
