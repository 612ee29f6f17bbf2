using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A network as pages and facts read it.</summary>
public sealed record NetworkRow
{
    public required string Network { get; init; }

    public required string Name { get; init; }

    /// <summary>The code of the language its pages open in.</summary>
    public required string Language { get; init; }

    public required string Office { get; init; }

    public required int AnswerDays { get; init; }
}

public sealed class NetworkQueries(ReadDatabase database)
{
    /// <summary>The network, or null where it was never founded.</summary>
    public Task<NetworkRow?> Find(NetworkId network, CancellationToken cancellation) => database.Find<NetworkRow>(
        "select network, name, language, office, answer_days from networks where network = @network",
        new { network = network.Value },
        cancellation);
}
