using LearningNetwork.Benchmarks;

// Usage: dotnet run -c Release --project tests/LearningNetwork.Benchmarks [-- reading creating sqlite rush start grid wheels nation]
var all = new Dictionary<string, Func<Report, Task>>
{
    ["reading"] = Journeys.Reading,
    ["creating"] = Journeys.Creating,
    ["sqlite"] = SharedCommits.Measure,
    ["rush"] = Rush.Measure,
    ["start"] = StartUp.Measure,
    ["grid"] = GridOfStages.Measure,
    ["wheels"] = AnnualWheels.Measure,
    ["nation"] = Nation.Measure,
};
Console.WriteLine($"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, .NET {Environment.Version}; clients, server and database on the same machine; each load warms up for 10 s and is measured for 10 s");
foreach (var name in args.Length > 0 ? args : [.. all.Keys])
    await all[name](new Report());
