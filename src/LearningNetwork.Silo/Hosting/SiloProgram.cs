using LearningNetwork.Web.Hosting;

namespace LearningNetwork.Silo.Hosting;

/// <summary>The same program as Server, with its entities in the cluster that this process is a silo of.</summary>
public static class SiloProgram
{
    /// <returns>The process's exit code.</returns>
    public static async Task<int> Run(string[] args)
    {
        var (silo, others, complaint) = SiloArguments.Take(args);
        if (others.Contains("--help"))
            Console.WriteLine(SiloArguments.Help);
        if (silo is not null)
            return await ProgramFrame.Run(others, (builder, options) => builder.AddSilo(options, silo), SiloSetup.MapDashboard);
        await Console.Error.WriteLineAsync($"{complaint}\n\n{SiloArguments.Help}");
        return ProgramFrame.Refused;
    }
}
