using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.Files;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>A file that was received and is kept, until an edition names it.</summary>
public sealed record ReceivedFile(string Name, StoredFile Stored)
{
    public MaterialContent.File Content => new(Name, Stored.Type, Stored.Size, Stored.Sha256);

    /// <summary>As a form carries it, so that nothing is lost when the form is given back.</summary>
    public string Code => $"{Stored.Sha256} {Name}";
}

/// <summary>Takes files in: each is checked by what is in it, and its bytes are kept before any command names them.</summary>
internal sealed class ReceivedFiles(MaterialFiles files)
{
    /// <summary>The file, kept; or the first thing wrong with it.</summary>
    public async Task<(ReceivedFile? File, Refusal? Refusal)> Take(EntityId product, string name, byte[] bytes, CancellationToken cancellation)
    {
        var called = Path.GetFileName(name.Replace('\\', '/')).Trim();
        if (Fields.Name("fileName", called) is { } badName)
            return (null, badName);
        var (type, refusal) = FileContent.Check(called, bytes);
        return refusal is not null ? (null, refusal) : (new(called, await files.Keep(product, type, bytes, cancellation)), null);
    }

    public async Task<(ReceivedFile? File, Refusal? Refusal)> Take(EntityId product, IFormFile sent, CancellationToken cancellation)
    {
        if (sent.Length > MaterialTypes.MostBytes)
            return (null, MaterialRefusals.FileTooLarge(Path.GetFileName(sent.FileName)));
        using var bytes = new MemoryStream((int)sent.Length);
        await sent.CopyToAsync(bytes, cancellation);
        return await Take(product, sent.FileName, bytes.ToArray(), cancellation);
    }

    /// <summary>A file that was received before, as a form or a program names it.</summary>
    public async Task<(ReceivedFile? File, Refusal? Refusal)> Again(EntityId product, string sha256, string name, CancellationToken cancellation)
    {
        if (await files.Hold(product, sha256, cancellation) is not { } stored)
            return (null, MaterialRefusals.FileNotReceived(name));
        return MaterialTypes.OfName(name) is { } said && said == stored.Type
            ? (new(name, stored), null)
            : (null, MaterialTypes.OfName(name) is { } other ? MaterialRefusals.NotWhatItSays(name, other) : MaterialRefusals.FileTypeNotTaken(name));
    }

    public Task<byte[]?> Bytes(EntityId product, MaterialContent.File file, CancellationToken cancellation) => files.Bytes(product, file.Sha256, cancellation);
}
