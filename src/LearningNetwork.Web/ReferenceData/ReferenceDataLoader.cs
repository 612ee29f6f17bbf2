using System.Globalization;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Web.ReferenceData.Activity;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.ReferenceData.Vestland;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.ReferenceData;

/// <summary>
/// Loads the reference data by sending commands, as everybody does, with a clock of its own. Twice is once, and an interrupted
/// loading goes on where it stopped: each command's id follows from its name. It is called when the database is prepared and
/// before the program's loops start, so that nobody is told of what is loaded.
/// </summary>
public sealed class ReferenceDataLoader(
    IEventLog log, IFactSource facts, EventRegistry registry, Marks marks, TimeProvider time, ILogger<ReferenceDataLoader> logger)
{
    private const string BeganMark = "reference-data/began";

    /// <summary>Both networks; with the made-up activity, or without.</summary>
    /// <exception cref="InvalidOperationException">The database holds something else under the same keys; the message says which.</exception>
    public async Task Load(bool withActivity, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        await Load("networks", [.. NetworkPlan.Of(VestlandNetwork.Tables), .. NetworkPlan.Of(InventedNetwork.Tables)], progress, cancellation);
        if (withActivity)
            await Load("activity", [.. ActivityPlan.Of(await Began(cancellation))], progress, cancellation);
    }

    /// <summary>Vestland's network alone, for a database of its own.</summary>
    /// <inheritdoc cref="Load(bool, IProgress{LoadProgress}, CancellationToken)" path="/exception"/>
    public Task LoadVestland(IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        Load("vestland", [.. NetworkPlan.Of(VestlandNetwork.Tables)], progress, cancellation);

    private async Task Load(string part, IReadOnlyList<PlannedCommand> plan, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var mark = $"reference-data/{part}";
        var (loaded, edition) = (await marks.Get(mark, cancellation), PlanEdition.Of(plan, registry));
        if (loaded == edition)
            return;
        var refused = await new PlanSender(log, facts).Send(part, plan, progress, cancellation);
        if (refused.Count > 0 && loaded is null)
            throw new InvalidOperationException($"The reference data cannot be loaded into this database: {refused[0]}. Start with an empty one.");
        foreach (var refusal in refused)
            logger.LogWarning("The database holds an earlier edition of the reference data, which stays as it is: {Refusal}", refusal);
        await marks.Set(mark, edition, cancellation);
    }

    /// <summary>The day when the loading was first begun: made-up moments are counted back from it, and must be the same each time.</summary>
    private async Task<DateTimeOffset> Began(CancellationToken cancellation)
    {
        if (await marks.Get(BeganMark, cancellation) is { } noted)
            return DateTimeOffset.ParseExact(noted, "O", CultureInfo.InvariantCulture);
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        await marks.Set(BeganMark, today.ToString("O", CultureInfo.InvariantCulture), cancellation);
        return today;
    }
}
