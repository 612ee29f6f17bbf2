using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.Caching.Memory;

namespace LearningNetwork.Web.Reuse;

/// <summary>
/// What the database answered, kept in this process for as long as nothing has been written: its mark is asked for anew each time,
/// before the question, so that nobody is told what held before the last command that was answered, by whichever process. Where
/// something was written, those who ask the same at once are answered together. Not for what reckons with a moment finer than its
/// question says.
/// </summary>
public sealed class KeptAnswers(ReadDatabase database) : IDisposable
{
    /// <summary>Beyond this, what was used longest ago makes room.</summary>
    private const int Most = 2_000;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="question">All that the answer depends on, the reader's rights among it, as a record of its own kind.</param>
    /// <param name="ask">Asks the database, for all who wait, so that it ends with none of them; what it gives is shared by many and changed by none.</param>
    public async Task<T> Get<T>(object question, Func<CancellationToken, Task<T>> ask, CancellationToken cancellation)
    {
        var entry = _kept.GetOrCreate(question, made =>
        {
            made.SetSize(1).SetSlidingExpiration(TimeSpan.FromMinutes(10));
            return new Entry<T>();
        })!;
        if (entry.At(await database.Moment(cancellation)) is { } asked)
            return await asked.WaitAsync(cancellation);
        return await entry.Together.Ask(async () =>
        {
            // Who waited for this turn may find that the one before it was asked after all that they know of.
            var moment = await database.Moment(CancellationToken.None);
            return await (entry.At(moment) ?? entry.Keep(moment, ask(CancellationToken.None)));
        }).WaitAsync(cancellation);
    }

    /// <summary>The database's mark, for who keeps what is made of many answers.</summary>
    public Task<string> Moment(CancellationToken cancellation) => database.Moment(cancellation);

    public void Dispose() => _kept.Dispose();

    private sealed class Entry<T>
    {
        private Kept? _latest;

        public AskedTogether<T> Together { get; } = new();

        /// <summary>The answer, be it still on its way, that was asked for after this mark was taken; null where there is none.</summary>
        public Task<T>? At(string moment) => _latest is { } latest && latest.Moment == moment && latest.Answer is { IsFaulted: false, IsCanceled: false } ? latest.Answer : null;

        public Task<T> Keep(string moment, Task<T> answer) => (_latest = new(moment, answer)).Answer;

        private sealed record Kept(string Moment, Task<T> Answer);
    }
}
