namespace LearningNetwork.Domain.Tellings;

/// <summary>What a person follows, and which tellings the person has read. Nobody but the person sees it.</summary>
/// <param name="Follows">In the order they were begun.</param>
/// <param name="Marks">Of the last <see cref="Telling.Days"/> days only: older tellings are not listed.</param>
public sealed record Attention(ValueList<Followed> Follows, ValueList<ReadMark> Marks)
{
    /// <summary>The most that one person can follow (ours).</summary>
    public const int MostFollowed = 500;

    /// <summary>The most tellings that are marked read at once (ours).</summary>
    public const int MostMarked = 100;

    public static Attention Nothing { get; } = new([], []);

    public bool IsFollowing(Subject subject) => Follows.Any(followed => followed.Subject == subject);

    /// <summary>The marks that still hold at a moment.</summary>
    public IEnumerable<ReadMark> MarksAt(DateTimeOffset now) => Marks.Where(mark => mark.At >= now.AddDays(-Telling.Days));
}

public sealed record Followed(Subject Subject, DateTimeOffset Since);

public sealed record ReadMark(TellingId Telling, DateTimeOffset At);
