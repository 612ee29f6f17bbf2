using System.Data.Common;
using System.Net.Sockets;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LearningNetwork.Web.Hosting;

/// <summary>What every executable of the platform does: reads its options, prepares the database, starts, tells where it listens, and stops when told.</summary>
public static class ProgramFrame
{
    /// <summary>The exit code when something stands in the way of what was asked.</summary>
    public const int Failed = 1;

    /// <summary>The exit code when the options cannot be used, or do not fit the database.</summary>
    public const int Refused = 2;

    /// <param name="host">Where the executable adds its own, such as another <c>IEntities</c>; without it entities live in this process.</param>
    /// <param name="routes">Where it adds what else can be asked for.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> Run(string[] args, Action<WebApplicationBuilder, ProgramOptions>? host = null, Action<IEndpointRouteBuilder>? routes = null)
    {
        if (args.Contains("--help"))
            return Say(Console.Out, ProgramArguments.Help, 0);
        var (options, complaint) = ProgramArguments.Read(args);
        if (options is null)
            return Say(Console.Error, $"{complaint}\n\n{ProgramArguments.Help}", Refused);
        try
        {
            return options.Task == ProgramTask.Serve ? await Serve(options, host, routes)
                : options.Task is ProgramTask.Backup or ProgramTask.Restore ? await BackupTasks.Run(options)
                : options.Task == ProgramTask.Archive ? await ArchiveTask.Run(options)
                : await LogTasks.Run(options);
        }
        catch (UnusableSettingsException settings)
        {
            return Say(Console.Error, settings.Message, Refused);
        }
        catch (OtherPurposeException other)
        {
            return Say(Console.Error, Database.Advice(other), Refused);
        }
        catch (Exception failure) when (failure is InvalidOperationException or DbException or IOException or SocketException or UnauthorizedAccessException)
        {
            return Say(Console.Error, failure.Message, Failed);
        }
    }

    /// <summary>Prepares the database, fills a demonstration's, and starts; when it is done, the program is ready. Its loops start last, so that nobody is told of what is filled in.</summary>
    public static async Task Start(WebApplication app, CancellationToken cancellation = default)
    {
        var options = app.Services.GetRequiredService<ProgramOptions>();
        await Database.Prepare(app.Services, options, ProgressBar.OnConsole(), cancellation);
        if (options.IsDemo)
            await app.Services.GetRequiredService<ReferenceDataLoader>().Load(withActivity: options.Demo == Demo.Full, ProgressBar.OnConsole(), cancellation);
        await app.StartAsync(cancellation);
        app.Services.GetRequiredService<Readiness>().Started();
    }

    private static async Task<int> Serve(ProgramOptions options, Action<WebApplicationBuilder, ProgramOptions>? host, Action<IEndpointRouteBuilder>? routes)
    {
        await using var app = ProgramParts.Build(options, host);
        routes?.Invoke(app);
        await Start(app);
        Console.WriteLine($"Now listening on: {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static int Say(TextWriter console, string words, int exitCode)
    {
        console.WriteLine(words);
        return exitCode;
    }
}
