namespace LearningNetwork.Storage.ReadModel;

/// <summary>A text as the database gives it.</summary>
internal sealed record TextRow
{
    public string Id { get; init; } = "";

    public string Language { get; init; } = "";

    /// <summary>Null, or empty, where it was erased.</summary>
    public string? Body { get; init; }
}
