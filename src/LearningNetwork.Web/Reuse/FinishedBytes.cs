using Microsoft.Extensions.Caching.Memory;

namespace LearningNetwork.Web.Reuse;

/// <summary>
/// Answers that are made already, kept in this process for whoever may see the same. A key holds everything that the answer depends on,
/// the version of what was read among it, and the version is asked for anew each time, before the rows: so what is found is never older
/// than the last command that was answered, by whichever process. What is kept names nobody and holds no token.
/// </summary>
public sealed class FinishedBytes : IDisposable
{
    /// <summary>Beyond this, what was used longest ago makes room.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>About what an entry takes beside its bytes, so that many small ones are bounded too.</summary>
    private const int Around = 1_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>What is kept under the key, else what is made now, which is kept from then on.</summary>
    public async Task<byte[]> Get(FinishedKey key, Func<Task<byte[]>> make)
    {
        if (kept.TryGetValue(key, out byte[]? found))
            return found!;
        var made = await make();
        return kept.Set(key, made, new MemoryCacheEntryOptions { Size = made.Length + Around, SlidingExpiration = TimeSpan.FromHours(1) });
    }

    public void Dispose() => kept.Dispose();
}

/// <summary>What an answer depends on.</summary>
/// <param name="What">Which answer: <c>catalogue.json</c>.</param>
/// <param name="Network">Nothing of one network is ever found by another.</param>
/// <param name="Seen">What the reader may see, where readers differ in it.</param>
/// <param name="Asked">What was asked for, language included where it matters.</param>
/// <param name="Version">The version of what was read.</param>
public sealed record FinishedKey(string What, string Network, string Seen, string Asked, string Version);
