using System.Globalization;
using LearningNetwork.Silo.Benchmarks;

// Usage: dotnet run -c Release --project tests/LearningNetwork.Silo.Benchmarks [-- <seconds> [spread new hot refused calls memory]]
if (args is [WorkerProcess.Word, var host, var postgres, var port])
    return await Worker.Run(host, postgres, port);
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
await Comparison.Run(TimeSpan.FromSeconds(seconds), [.. args.Skip(1)]);
return 0;
