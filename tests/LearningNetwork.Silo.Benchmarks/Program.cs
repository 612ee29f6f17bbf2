using LearningNetwork.Silo.Benchmarks;

// Usage: dotnet run -c Release --project tests/LearningNetwork.Silo.Benchmarks [-- <seconds of warm-up, and of measuring>]
if (args is [WorkerProcess.Word, var host, var postgres, var port])
    return await Worker.Run(host, postgres, port);
await Comparison.Run(TimeSpan.FromSeconds(args is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 5));
return 0;
