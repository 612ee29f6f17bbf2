using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LearningNetwork.Web.Api;

/// <summary>A file that a program sends as the body itself.</summary>
internal static class SentBytes
{
    /// <summary>The bytes, or null where there are more than that; no more of them is then read.</summary>
    /// <param name="most">In bytes.</param>
    public static async Task<byte[]?> Read(HttpRequest request, long most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most + 1;
        using var bytes = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(bytes, cancellation);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return bytes.ToArray();
    }
}
