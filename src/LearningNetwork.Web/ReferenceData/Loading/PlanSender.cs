using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>Sends the commands of a plan, those of one moment together, so that they share the way onto the disk.</summary>
internal sealed class PlanSender
{
    private readonly SimulatedClock _clock = new();
    private readonly LocalEntities _entities;

    public PlanSender(IEventLog log, IFactSource facts) => _entities = new(new CellFrame(log, facts, _clock));

    /// <summary>What was refused, in words for whoever starts the program.</summary>
    public async Task<IReadOnlyList<string>> Send(
        string part, IReadOnlyList<PlannedCommand> plan, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var refused = new List<string>();
        var sent = 0;
        foreach (var moment in plan.GroupAdjacent(planned => planned.At))
        {
            cancellation.ThrowIfCancellationRequested();
            _clock.Now = moment[0].At;
            var answers = await Task.WhenAll(moment.Select(planned => _entities.Execute(planned.To, planned.Command, planned.Sender, cancellation)));
            foreach (var (planned, answer) in moment.Zip(answers))
            {
                if (answer is Answer.Refused no)
                    refused.Add($"{planned.Name}: {no.Refusal}");
            }

            progress?.Report(new(part, sent += moment.Count, plan.Count));
        }

        return refused;
    }
}
