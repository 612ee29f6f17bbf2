using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>How far a file has come in.</summary>
/// <param name="Kind">The code of an <see cref="ImportKind"/>.</param>
/// <param name="Refused">Rows that were refused after all, since somebody changed the same thing meanwhile; in words.</param>
/// <param name="Failed">Whether it broke off; the same file brings in the rest.</param>
public sealed record ImportProgress(string Kind, int Total, int Done, IReadOnlyList<string> Refused, bool Failed)
{
    public bool IsOver => Failed || Done >= Total;

    /// <summary>When this was told.</summary>
    public DateTimeOffset Told { get; init; }
}

/// <summary>The last import of each person, where every process of the database finds it. A process that ends midway says nothing more: who is silent for long has broken off.</summary>
internal sealed class ImportProgresses(Marks marks, TimeProvider time)
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1);

    public async Task<ImportProgress?> Of(Actor actor, CancellationToken cancellation)
    {
        if (await marks.Get(NameOf(actor), cancellation) is not { } json || JsonSerializer.Deserialize<ImportProgress>(json) is not { } progress)
            return null;
        return !progress.IsOver && time.GetUtcNow() - progress.Told > LongestSilence ? progress with { Failed = true } : progress;
    }

    public Task Tell(Actor actor, ImportProgress progress, CancellationToken cancellation) =>
        marks.Set(NameOf(actor), JsonSerializer.Serialize(progress with { Told = time.GetUtcNow() }), cancellation);

    private static string NameOf(Actor actor) => $"import/{actor.Network.Value}/{actor.Person.Value}";
}
