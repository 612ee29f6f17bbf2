using System.Collections.Concurrent;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Tests.Hosts;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>Of two processes over one PostgreSQL one is killed while both are at work on the same entities.</summary>
public sealed class KilledProcessTests : IAsyncLifetime
{
    private const int AnsweredBeforeTheKill = 200;

    private readonly TwoProcesses _hosts = new();
    private readonly ConcurrentBag<Sent> _answered = [];
    private readonly ConcurrentBag<Sent> _unknown = [];
    private int _answers;

    [Fact]
    public async Task Nothing_that_was_answered_is_lost_and_nothing_sent_again_is_doubled()
    {
        var networks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => new HostedNetwork(_hosts).Founded()));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(sender => Task.Run(() => SendUntilTheKill(networks[sender % 3], sender))));
        await Task.WhenAll(_unknown.Select(sent => Send(_hosts.Doors[0], sent)));

        _unknown.ShouldNotBeEmpty();
        foreach (var network in networks)
        {
            var log = await network.CommandsIn(network.Self);
            var answered = _answered.Where(sent => sent.Network == network).ToList();
            log.Skip(1).ShouldBe(answered.Select(sent => sent.Id.Value), ignoreOrder: true);
            answered.ShouldAllBe(sent => log[sent.Version - 1] == sent.Id.Value);
        }

        (await _hosts.Verify.Run(null, default)).Faults.ShouldBeEmpty();
    }

    public ValueTask InitializeAsync() => _hosts.InitializeAsync();

    public ValueTask DisposeAsync() => _hosts.DisposeAsync();

    private async Task SendUntilTheKill(HostedNetwork network, int sender)
    {
        for (var number = sender * 10_000; Volatile.Read(ref _answers) < AnsweredBeforeTheKill; number++)
        {
            var sent = new Sent(network, number, HostedNetwork.NewId(), 0);
            try
            {
                await Send(_hosts.Doors[sender % 2], sent);
            }
            catch (IOException)
            {
                _unknown.Add(sent);
            }

            if (Interlocked.Increment(ref _answers) == AnsweredBeforeTheKill / 2)
                _hosts.Other.Kill();
        }
    }

    private async Task Send(IEntities door, Sent sent)
    {
        var answer = await door.Execute(sent.Network.Self, HostedNetwork.Guest(sent.Number), sent.Network.Coordinator(sent.Id));
        _answered.Add(sent with { Version = answer.ShouldBeOfType<Answer.Done>().Version });
    }

    private sealed record Sent(HostedNetwork Network, int Number, CommandId Id, int Version);
}
