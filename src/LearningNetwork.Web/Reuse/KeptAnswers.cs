using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.Caching.Memory;

namespace LearningNetwork.Web.Reuse;

/// <summary>
/// What the database answered, kept in this process for as long as nothing has been written: its mark is asked for anew each time,
/// before the question, so that nobody is told what held before the last command that was answered, by whichever process. Not for
/// what reckons with a moment finer than its key says.
/// </summary>
public sealed class KeptAnswers(ReadDatabase database) : IDisposable
{
    /// <summary>Beyond this, what was used longest ago makes room.</summary>
    private const int Most = 2_000;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="question">All that the answer depends on, the reader's rights among it, as a record of its own kind.</param>
    /// <param name="ask">Asks the database; what it gives is shared by many and changed by none.</param>
    public async Task<T> Get<T>(object question, Func<Task<T>> ask, CancellationToken cancellation)
    {
        var moment = await database.Moment(cancellation);
        if (_kept.TryGetValue(question, out Kept<T>? found) && found!.Moment == moment)
            return found.Answer;
        var answer = await ask();
        _kept.Set(question, new Kept<T>(moment, answer), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) });
        return answer;
    }

    /// <summary>The database's mark, for who keeps what is made of many answers.</summary>
    public Task<string> Moment(CancellationToken cancellation) => database.Moment(cancellation);

    public void Dispose() => _kept.Dispose();

    private sealed record Kept<T>(string Moment, T Answer);
}
