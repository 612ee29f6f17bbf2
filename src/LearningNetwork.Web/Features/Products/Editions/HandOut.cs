using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Hands out a material to whoever may have it, and writes down which service took it. The same for pages and for programs.</summary>
internal sealed class HandOut(MaterialQueries materials, ReceivedFiles files, IEntities entities)
{
    /// <summary>The file, or the way to the link; null where there is none for this person.</summary>
    public async Task<IResult?> To(SignedIn person, string product, string material, CancellationToken cancellation)
    {
        if (ProductId.Parse(product) is not { } id || MaterialId.Parse(material) is not { } wanted
            || await materials.Find(person.Actor, id, wanted, cancellation) is not { } found)
            return null;
        switch (found.Material.Content)
        {
            case MaterialContent.Link link:
                await WriteDown(person, id, found, cancellation);
                return new Elsewhere(link.Address);
            case MaterialContent.File file when await files.Bytes(ProductDecider.Decider.In(person.Actor.Network, id.Value), file, cancellation) is { } bytes:
                await WriteDown(person, id, found, cancellation);
                return new Attachment(file, bytes);
            default:
                throw new InvalidOperationException($"The bytes of {product}'s material {material} are not there.");
        }
    }

    /// <summary>By service: the owners and those who work for no service are not written down.</summary>
    private async Task WriteDown(SignedIn person, ProductId product, MaterialView found, CancellationToken cancellation)
    {
        if (person.Actor.Service is not { } service)
            return;
        var answer = await entities.Execute(
            new UptakeKey(product, service).In(person.Actor.Network),
            new TakeOut(found.Material.Id, found.Material.Title, found.Edition),
            person.Sends(Guid.CreateVersion7()),
            cancellation);
        if (answer is Answer.Refused { Refusal: var refusal })
            throw new InvalidOperationException($"Taking out could not be written down: {refusal}.");
    }

    /// <summary>To be saved, never to be shown by the browser itself, and by nobody on the way.</summary>
    private sealed class Attachment(MaterialContent.File file, byte[] bytes) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(file.Name);
            headers.ContentDisposition = disposition.ToString();
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-store";
            headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            httpContext.Response.ContentType = file.Type.MediaType();
            httpContext.Response.ContentLength = bytes.Length;
            return httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
        }
    }

    private sealed class Elsewhere(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = new Uri(address).AbsoluteUri;
            httpContext.Response.Headers.CacheControl = "no-store";
            httpContext.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        }
    }
}
