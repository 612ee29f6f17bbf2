using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>A process of its own that appends from many tasks, and says each append that was acknowledged, until someone kills it.</summary>
internal static class AppendUntilKilled
{
    public const string Name = "append-until-killed";
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";
    public const int Counters = 8;

    public static async Task<int> Run(string database, string place)
    {
        await using var store = await TestStore.Open((services, options) =>
            database == Sqlite ? services.AddSqliteStorage(place, options) : services.AddPostgresStorage(place, options));
        await Task.WhenAll(Enumerable.Range(0, Counters).Select(number => Task.Run(() => Append(store, $"c{number}"))));
        return 0;
    }

    private static async Task Append(TestStore store, string key)
    {
        while (true)
        {
            if (await store.Add(key, 1, "A note") is AppendResult.Appended done)
                Console.WriteLine($"{key} {done.Head.Version}");
        }
    }
}
