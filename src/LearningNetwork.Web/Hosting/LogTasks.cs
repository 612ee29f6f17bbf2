using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>What an operator asks for at the machine itself.</summary>
internal static class LogTasks
{
    private static readonly PersonId AtTheMachine = new("operator-at-the-machine");

    /// <returns>The exit code: 0 when all is well, 1 when the log has faults.</returns>
    public static async Task<int> Run(ProgramOptions options)
    {
        if (options.Postgres is null && !Directory.Exists(options.Data) && options.Task is not (ProgramTask.Load or ProgramTask.Invite))
            throw new InvalidOperationException($"There is no database in {options.Data}.");
        var services = new ServiceCollection().AddLogging(log => log.AddConsole()).AddStorage(options).AddSingleton<ReferenceDataLoader>();
        await using var provider = services.BuildServiceProvider();
        await Database.Prepare(provider, options, ProgressBar.OnConsole(), CancellationToken.None);
        return options.Task switch
        {
            ProgramTask.Rebuild => await Rebuild(provider.GetRequiredService<Rebuild>()),
            ProgramTask.Verify => await Verify(provider.GetRequiredService<Verify>()),
            ProgramTask.Load => await Load(provider.GetRequiredService<ReferenceDataLoader>()),
            ProgramTask.Invite => await Invite(options.Invited!, provider.GetRequiredService<Invitations>(), provider.GetRequiredService<SecurityLog>()),
            _ => throw new InvalidOperationException($"{options.Task} is no task of the log."),
        };
    }

    private static async Task<int> Rebuild(Rebuild rebuild)
    {
        var events = await rebuild.Run(ProgressBar.OnConsole(), CancellationToken.None);
        Console.WriteLine($"The read model is rebuilt from {events} events.");
        return 0;
    }

    private static async Task<int> Load(ReferenceDataLoader loader)
    {
        await loader.LoadVestland(ProgressBar.OnConsole());
        Console.WriteLine("Vestland's network is loaded.");
        return 0;
    }

    /// <summary>From the machine itself: whoever can start the program with this database may do anything with it anyway.</summary>
    private static async Task<int> Invite(Grant invited, Invitations invitations, SecurityLog events)
    {
        var entry = EntryOptions.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        var secret = await invitations.Make(invited, until: null, "", AtTheMachine, CancellationToken.None);
        await events.Note(new(SecurityEventKind.Invited, AtTheMachine, invited.Network, Detail: string.Join(' ', invited.Roles.Select(RoleWords.Code))), CancellationToken.None);
        Console.WriteLine(entry.LinkTo(JoinPages.LinkOf(secret)));
        return 0;
    }

    private static async Task<int> Verify(Verify verify)
    {
        var report = await verify.Run(ProgressBar.OnConsole(), CancellationToken.None);
        Console.WriteLine($"{report.Events} events in {report.Streams} streams, {report.Commands} commands, {report.Texts} texts ({report.ErasedTexts} erased).");
        foreach (var fault in report.Faults)
            Console.Error.WriteLine(fault);
        Console.WriteLine(report.IsWhole ? "The log is whole." : $"The log has {report.FaultCount} faults.");
        return report.IsWhole ? 0 : 1;
    }
}
