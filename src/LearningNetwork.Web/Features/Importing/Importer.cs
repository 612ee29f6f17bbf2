using LearningNetwork.Domain;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>Sends what was rehearsed, beside the request that asked for it, and tells how far it has come.</summary>
internal sealed class Importer(IEntities entities, ImportProgresses progresses, IHostApplicationLifetime life, ILogger<Importer> log)
{
    private const int AtOnce = 64;

    /// <param name="id">The form's, or the program's own: sent twice, it is once.</param>
    public async Task<ImportProgress> Begin(ImportKind kind, IReadOnlyList<PlannedRow> rows, Actor actor, string id, Phrases t, CancellationToken cancellation)
    {
        var begun = new ImportProgress(SharingRequests.Choices.Code(kind), rows.Count, 0, [], Failed: false);
        await progresses.Tell(actor, begun, cancellation);
        if (rows.Count > 0)
            _ = Task.Run(() => Send(begun, rows, actor, id, t), CancellationToken.None);
        return begun;
    }

    private async Task Send(ImportProgress progress, IReadOnlyList<PlannedRow> rows, Actor actor, string id, Phrases t)
    {
        try
        {
            foreach (var chunk in rows.GroupBy(row => row.Wave).OrderBy(wave => wave.Key).SelectMany(wave => wave.Chunk(AtOnce)))
            {
                var answers = await Task.WhenAll(chunk.Select(row => entities.Execute(row.To, row.Command, SenderOf(row, actor, id), life.ApplicationStopping)));
                progress = progress with
                {
                    Done = progress.Done + chunk.Length,
                    Refused = [.. progress.Refused, .. chunk.Zip(answers).Where(one => one.Second is Answer.Refused).Select(one => $"{t["sheet.where.row", one.First.Row]}: {((Answer.Refused)one.Second).Refusal.Say(t)}")],
                };
                await progresses.Tell(actor, progress, CancellationToken.None);
            }
        }
        catch (Exception failure)
        {
            log.LogError(failure, "An import of {Kind} broke off after {Done} of {Total}; the same file brings in the rest", progress.Kind, progress.Done, progress.Total);
            await progresses.Tell(actor, progress with { Failed = true }, CancellationToken.None);
        }
    }

    private static Sender SenderOf(PlannedRow row, Actor actor, string id) => new(actor, DerivedCommandId.Of("import", id, row.To.Stream, row.Command.GetType().Name));
}
