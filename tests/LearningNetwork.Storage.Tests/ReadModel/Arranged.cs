using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>What has happened in a network before the tests of a class.</summary>
public interface IArrangement
{
    static abstract Task Arrange(SmallNetwork network);
}

/// <summary>A network that all tests of a class read, on one kind of database. A test that changes something does so in <see cref="Another"/>.</summary>
public sealed class Arranged<TDatabase, TArrangement> : IAsyncLifetime
    where TDatabase : class, ITestDatabase, new()
    where TArrangement : IArrangement
{
    private readonly TDatabase _database = new();

    public SmallNetwork Network { get; private set; } = null!;

    public ReadDatabase Reading => Network.Reading;

    public NetworkId Id => Network.Id;

    public NetworkId OfNobody { get; } = new("soria");

    /// <summary>A network of the test's own, where nothing but its founding has happened.</summary>
    public async Task<SmallNetwork> Another()
    {
        var another = new SmallNetwork(Network.Store, "nett-" + Guid.NewGuid().ToString("N")[..8]);
        await another.Found();
        return another;
    }

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        Network = new(await _database.Open(SmallNetwork.Options));
        await Network.Found();
        await TArrangement.Arrange(Network);
    }

    public async ValueTask DisposeAsync()
    {
        await Network.Store.DisposeAsync();
        await _database.DisposeAsync();
    }
}
