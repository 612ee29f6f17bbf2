namespace LearningNetwork.Storage.ReadModel.Desk;

/// <summary>Something that waits for the reader.</summary>
public sealed record DeskRow
{
    /// <summary>The name of the <see cref="DeskSource"/> it comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>What its address is made of.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is about, as people call it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who else it is about, or how many; null where nobody is.</summary>
    public string? Other { get; init; }

    /// <summary>A code that tells lines of one source apart, such as the step of a case; null where they are alike.</summary>
    public string? Detail { get; init; }

    /// <summary>Since when it waits; null where only a day matters.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When it must be done; null where no moment is set.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The day it is about, such as when it happens or was last done; null where there is none.</summary>
    public DateOnly? Day { get; init; }

    public bool Late { get; init; }

    /// <summary>Whether it was begun by invented demonstration data.</summary>
    public bool Invented { get; init; }

    /// <summary>How many lines this source has for the reader in all; no more of one source are read than <see cref="DeskQueries.MostOfOne"/>.</summary>
    public int Total { get; init; }
}
