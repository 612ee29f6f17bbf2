using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.EventLog;

namespace LearningNetwork.Storage.Tests.ReadModel.Tellings;

/// <summary>A process of its own where a service asks and withdraws again and again, each acknowledged with a line, until someone kills it.</summary>
internal static class TellUntilKilled
{
    public const string Name = "tell-until-killed";

    public static async Task<int> Run(string database, string place)
    {
        await using var store = await TestStore.Open(
            (services, options) => database == AppendUntilKilled.Sqlite ? services.AddSqliteStorage(place, options) : services.AddPostgresStorage(place, options),
            SmallNetwork.Options);
        var network = new SmallNetwork(store);
        await network.Found();
        await TwoServices.Arrange(network);
        for (var round = 1; ; round++)
        {
            await TwoServices.Ask(network);
            Console.WriteLine((2 * round) - 1);
            await network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new WithdrawRequest(round, null), TwoServices.Leader(network));
            Console.WriteLine(2 * round);
        }
    }
}
