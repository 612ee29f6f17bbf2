using LearningNetwork.Domain;
using Microsoft.Extensions.Hosting;

namespace LearningNetwork.Runtime.Policies;

/// <summary>Runs the policies of all kinds that react, beside each other, as long as the process lives.</summary>
internal sealed class PolicyHost(PolicyFrame frame) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var runner = RunnerName.New();
        return Task.WhenAll(Deciders.All.Where(decider => decider.Reacts).Select(decider => new PolicyRunner(decider, runner, frame).Run(stoppingToken)));
    }
}
