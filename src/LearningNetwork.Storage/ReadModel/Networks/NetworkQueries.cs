using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A network as pages and facts read it.</summary>
public sealed record NetworkRow
{
    public required string Network { get; init; }

    public required string Name { get; init; }

    /// <summary>The code of the language its pages open in, and its themes are written in.</summary>
    public required string Language { get; init; }

    public required string Office { get; init; }

    public required int AnswerDays { get; init; }

    public required int SmallestGroup { get; init; }

    /// <summary>The version of the network, which a form is shown for.</summary>
    public int Version { get; init; }

    internal string Steps { get; init; } = "";

    public NetworkSettings Settings => new(AnswerDays, SmallestGroup, StepsText.Parse(Steps));
}

/// <summary>A priority or a challenge of a network.</summary>
public sealed record ThemeRow
{
    /// <summary>The name of a <see cref="ThemeKind"/>.</summary>
    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    internal long Bits { get; init; }

    public ValueList<Island> Islands => IslandBits.Islands(Bits);
}

public sealed class NetworkQueries(ReadDatabase database)
{
    /// <summary>The network, or null where it was never founded.</summary>
    public Task<NetworkRow?> Find(NetworkId network, CancellationToken cancellation) => database.Find<NetworkRow>(
        "select network, name, language, office, answer_days, smallest_group, steps, version from networks where network = @network",
        new { network = network.Value },
        cancellation);

    /// <summary>Its priorities and its challenges, each in the order they were stated.</summary>
    public Task<IReadOnlyList<ThemeRow>> Themes(NetworkId network, CancellationToken cancellation) => database.Query<ThemeRow>(
        "select kind, title, islands as bits from network_themes where network = @network order by kind, place",
        new { network = network.Value },
        cancellation);
}
