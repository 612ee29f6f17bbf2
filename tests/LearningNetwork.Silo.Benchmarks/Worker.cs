using System.Globalization;
using System.Net;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Hosting;
using LearningNetwork.Storage;
using LearningNetwork.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>A process that hosts entities, as Server or Silo does but without pages, and is told on its input what load to put on them, and then when.</summary>
internal static class Worker
{
    public const string Ready = "ready", Local = "local", Silo = "silo";

    private static readonly Dictionary<Order, Func<Task>[]> Made = [];

    public static async Task<int> Run(string host, string postgres, string port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (host == Silo)
            builder.AddSilo(new ProgramOptions(ProgramTask.Serve, Demo.Off, [], "", postgres), new SiloOptions(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture), SiloOptions.UsualCluster, null));
        builder.Services.AddPostgresStorage(postgres).AddLearningNetworkRuntime(loops: false);
        await using var app = builder.Build();
        await app.StartAsync();
        await Say(Ready);
        while (await Console.In.ReadLineAsync() is { } line)
            await Do(app.Services, Order.Parse(line));
        return 0;
    }

    private static async Task Do(IServiceProvider services, Order order)
    {
        if (order.Work == Order.Memory)
        {
            await Say(FormattableString.Invariant($"{await BytesPerIdle(services.GetRequiredService<IEntities>(), order.Clients)}"));
            return;
        }

        if (!Made.TryGetValue(order, out var clients))
            Made[order] = clients = await LearningNetwork.Benchmarks.Load.Made(order.Clients, number => Client(services, order.Work, order.First + number));
        await Say(Ready);
        await Console.In.ReadLineAsync();
        var warm = Task.Delay(order.Each).ContinueWith(_ => Environment.CpuUsage.TotalTime, TaskScheduler.Default);
        var taken = await LearningNetwork.Benchmarks.Load.Taken(clients, order.Each);
        await Say(new Done(taken, Environment.CpuUsage.TotalTime - await warm).ToString());
    }

    private static Task<Func<Task>> Client(IServiceProvider services, string work, int number)
    {
        var entities = services.GetRequiredService<IEntities>();
        return work switch
        {
            nameof(Workload.Spread) => Workload.Spread(entities, number),
            nameof(Workload.New) => Workload.New(entities),
            nameof(Workload.Hot) => Workload.Hot(entities, number),
            nameof(Workload.Refused) => Workload.Refused(entities, number),
            nameof(Workload.RefusedHot) => Workload.RefusedHot(entities),
            nameof(Workload.Empty) => Workload.Empty(services.GetRequiredService<IGrainFactory>(), number),
            _ => throw new ArgumentOutOfRangeException(nameof(work), work, null),
        };
    }

    /// <summary>What stays in memory of entities that were asked for something once.</summary>
    private static async Task<long> BytesPerIdle(IEntities entities, int count)
    {
        await Begin(entities, "warm", 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Begin(entities, "idle", count);
        return (GC.GetTotalMemory(forceFullCollection: true) - before) / count;
    }

    private static Task Begin(IEntities entities, string key, int count) => Parallel.ForAsync(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) => await Workload.Found(entities, $"{key}-{number}"));

    private static async Task Say(string line)
    {
        await Console.Out.WriteLineAsync(line);
        await Console.Out.FlushAsync();
    }
}
