using LearningNetwork.Benchmarks;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>
/// The same loads on the local host and on clusters, in turn, round after round, on one PostgreSQL: what else the machine does then
/// meets all of them. Each figure is the middle one of the rounds; each ratio is between neighbours in a round, and the middle one of those.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 3, AtSpread = 64, AtHot = 200, AtCalls = 4, IdleEntities = 20_000;

    public static async Task Run(TimeSpan each, params string[] loads)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, .NET {Environment.Version}; all processes and PostgreSQL on the same machine; {Rounds} rounds, in each a load warms up for {each.TotalSeconds:0} s and is measured for as long"));
        await using var local = await Workers.Start(Worker.Local, 1, each);
        await using var two = await Workers.Start(Worker.Local, 2, each);
        await using var one = await Workers.Start(Worker.Silo, 1, each);
        await using var pair = await Workers.Start(Worker.Silo, 2, each);
        await using var four = await Workers.Start(Worker.Silo, 4, each);

        foreach (var load in loads.Length > 0 ? loads : ["spread", "new", "hot", "refused", "calls", "memory"])
        {
            await (load switch
            {
                "spread" => Against(0.70, $"spread, {AtSpread} callers", nameof(Workload.Spread), AtSpread, local, one, pair, four),
                "new" => Against(0.70, $"each to a new entity, {AtSpread} callers", nameof(Workload.New), AtSpread, local, one, pair, four),
                "hot" => Against(0.60, $"one hot entity, {AtHot} callers", nameof(Workload.Hot), AtHot, local, one, pair, four, two),
                "refused" => Against(null, $"one entity that refuses, {AtHot} callers", nameof(Workload.RefusedHot), AtHot, local, one, pair, four, two),
                "calls" => Calls(one, pair, four),
                "memory" => Memory(one),
                _ => throw new ArgumentOutOfRangeException(nameof(loads), load, null),
            });
        }
    }

    /// <param name="target">What one silo is to reach of the local host; null where nobody has said.</param>
    private static async Task Against(double? target, string what, string work, int clients, Workers local, Workers one, params Workers[] others)
    {
        Workers[] all = [local, one, .. others];
        var rounds = new List<Load[]>();
        for (var round = 0; round < Rounds; round++)
        {
            var loads = new List<Load>();
            foreach (var workers in all)
                loads.Add(await workers.Put(work, clients));
            rounds.Add([.. loads]);
        }

        Console.WriteLine(what);
        foreach (var (i, workers) in all.Index())
        {
            var ratio = Middle(rounds.Select(round => round[i].Measured.PerSecond / round[0].Measured.PerSecond));
            Say(workers.Name, [.. rounds.Select(round => round[i])], FormattableString.Invariant($"{ratio:0.00} of local")
                + (workers == one && target is not null ? FormattableString.Invariant($", target ≥ {target:0.00}: {(ratio >= target ? "reached" : "NOT REACHED")}") : ""));
        }
    }

    private static async Task Calls(params Workers[] clusters)
    {
        foreach (var cluster in clusters)
        {
            var (empty, refused) = (new List<Load>(), new List<Load>());
            for (var round = 0; round < Rounds; round++)
            {
                empty.Add(await cluster.Put(nameof(Workload.Empty), AtCalls));
                refused.Add(await cluster.Put(nameof(Workload.Refused), AtCalls));
            }

            var ratio = Middle(empty.Zip(refused, (none, no) => no.Measured.P99 / none.Measured.P99));
            Console.WriteLine($"calls, {AtCalls} callers on {cluster.Name}");
            Say("empty grain call", empty, "");
            Say("refused command", refused, FormattableString.Invariant($"p99 {ratio:0.0} × empty, target ≤ 5: {(ratio <= 5 ? "reached" : "NOT REACHED")}"));
        }
    }

    private static async Task Memory(Workers silo) =>
        Console.WriteLine(FormattableString.Invariant($"memory of an idle grain: {await silo.BytesPerIdle(IdleEntities)} bytes"));

    private static void Say(string what, IReadOnlyList<Load> loads, string verdict)
    {
        var middle = new Measured(Middle(loads.Select(load => load.Measured.PerSecond)), Middle(loads.Select(load => load.Measured.P50)), Middle(loads.Select(load => load.Measured.P99)));
        Console.WriteLine(FormattableString.Invariant($"  {what,-22} {middle}  {Middle(loads.Select(load => load.Cpu)),6:0} µs CPU each  {verdict}"));
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
