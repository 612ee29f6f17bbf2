using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>A process of its own with the local host: takes commands from its input line by line, answers on its output, and ends with its input.</summary>
internal static class HostProcess
{
    public const string Name = "host-on-postgres";
    public const string Ready = "ready";

    public static async Task<int> Run(string connectionString)
    {
        await using var services = await LocalHost.Open(services => services.AddPostgresStorage(connectionString));
        var entities = services.GetRequiredService<IEntities>();
        Console.WriteLine(Ready);
        while (await Console.In.ReadLineAsync() is { } line)
            _ = Answer(entities, line);
        return 0;
    }

    private static async Task Answer(IEntities entities, string line)
    {
        var command = Wire.Read<WireCommand>(line);
        try
        {
            Console.WriteLine(Wire.Write(WireAnswer.Of(command.Number, await entities.Execute(command.Entity, command.Command, command.Sender))));
        }
        catch (Exception failure)
        {
            Console.WriteLine(Wire.Write(new WireAnswer(command.Number, null, null, null, failure.ToString())));
        }
    }
}
