using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LearningNetwork.Web.Api;

/// <summary>A body that is a file's bytes, for the few endpoints that take one; each says how large it may be.</summary>
internal static class BodyBytes
{
    /// <exception cref="RefusedRequestException">413 <c>too_large</c>.</exception>
    public static async Task<byte[]> Read(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
            throw TooLarge(most);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most + 1;
        using var bytes = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(bytes, cancellation);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(most);
        }

        return bytes.Length > most ? throw TooLarge(most) : bytes.ToArray();
    }

    private static RefusedRequestException TooLarge(int most) => new(StatusCodes.Status413PayloadTooLarge, ApiRefusals.TooLarge(most));
}
