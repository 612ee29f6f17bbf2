using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Tests.Hosting;
using LearningNetwork.Storage;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LearningNetwork.Runtime.Tests;

/// <summary>The runtime as a program hosts it, with the real rules.</summary>
public sealed class RuntimeSetupTests : IAsyncLifetime
{
    private static readonly NetworkId Network = new("vestland");
    private readonly SqliteTestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private int _commands;

    [Fact]
    public async Task The_hosted_loops_tell_a_municipality_what_became_part_of_it()
    {
        using var host = await Hosted(loops: true);
        var looking = _clock.TimersWaiting(Loops);
        await host.StartAsync();
        await looking;
        await Send(host, "4626", new RegisterMunicipality("Øygarden", "Vestland"));
        await Send(host, "1246", new RegisterMunicipality("Fjell", "Hordaland"));
        await Send(host, "1246", new MergeInto(new("4626"), new DateOnly(2020, 1, 1)));

        _clock.Advance(new RuntimeOptions().PolicyPoll);
        await _clock.TimersWaiting(Loops);

        (await Read(host, "4626")).Predecessors.ShouldBe([new(new("1246"), new DateOnly(2020, 1, 1))]);
        await host.StopAsync();
    }

    [Fact]
    public async Task Without_loops_nothing_runs_by_itself()
    {
        using var host = await Hosted(loops: false);

        host.Services.GetServices<IHostedService>().ShouldNotContain(service => service.GetType().Assembly == typeof(RuntimeSetup).Assembly);
    }

    /// <summary>One for each kind that reacts, and that of the deadlines.</summary>
    private static int Loops => Deciders.All.Count(decider => decider.Reacts) + 1;

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task<IHost> Hosted(bool loops)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(_clock);
        _database.AddTo(builder.Services, new StorageOptions()).AddLearningNetworkRuntime(loops: loops);
        var host = builder.Build();
        await host.Services.GetRequiredService<StoragePreparation>().Prepare();
        return host;
    }

    private async Task Send(IHost host, string number, MunicipalityCommand command) => (await host.Services.GetRequiredService<IEntities>().Execute(
        Municipality(number), command, new Sender(Actor.Program(Network, "test"), new CommandId($"c{_commands++}")))).ShouldBeOfType<Answer.Done>();

    private static async Task<Municipality.Known> Read(IHost host, string number) => (Municipality.Known)(await host.Services
        .GetRequiredService<IEventLog>().Load(MunicipalityDecider.Decider, Municipality(number), default)).State;

    private static EntityId Municipality(string number) => MunicipalityDecider.Decider.In(Network, number);
}
