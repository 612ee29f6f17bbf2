using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Reuse;

/// <summary>A page whose inside is made already: what stands around it is rendered for its reader, and the kept bytes are sent between as they are.</summary>
/// <typeparam name="TPage">The page; it says <see cref="FinishedInside.Here"/> once.</typeparam>
/// <param name="inside">UTF-8 markup, rendered by ourselves.</param>
public sealed class FinishedInside<TPage>(IReadOnlyDictionary<string, object?> parameters, byte[] inside, int status) : IResult where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var around = await httpContext.RequestServices.GetRequiredService<Fragments>().Render<TPage>(parameters);
        var at = around.AsSpan().IndexOf(FinishedInside.Mark);
        var (response, after) = (httpContext.Response, at + FinishedInside.Mark.Length);
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = around.Length - FinishedInside.Mark.Length + inside.Length;
        await response.BodyWriter.WriteAsync(around.AsMemory(0, at), httpContext.RequestAborted);
        await response.BodyWriter.WriteAsync(inside, httpContext.RequestAborted);
        await response.BodyWriter.WriteAsync(around.AsMemory(after), httpContext.RequestAborted);
    }
}

/// <summary>The place in a page for what is made already.</summary>
public static class FinishedInside
{
    /// <summary>Nobody can write it: all that people wrote is encoded when it is rendered.</summary>
    public static readonly MarkupString Here = new("<!--inside-->");

    internal static ReadOnlySpan<byte> Mark => "<!--inside-->"u8;
}
