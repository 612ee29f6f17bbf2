namespace LearningNetwork.Domain;

/// <summary>How something goes, as the one who answers for it sees it; always shown with its word and its shape, never by colour alone.</summary>
public enum StatusLight
{
    /// <summary>As planned.</summary>
    Green,

    /// <summary>Something must be watched.</summary>
    Yellow,

    /// <summary>It does not go on without help.</summary>
    Red,
}

/// <summary>A dated status that someone answers for. It is never changed: only a later one corrects it.</summary>
/// <param name="On">The day it tells of.</param>
public sealed record PublishedStatus(StatusLight Light, DateOnly On, TextRef Text)
{
    /// <summary>The same day's status may be corrected by another one; an earlier day's comes too late.</summary>
    public static Refusal? Wrong(StatusLight light, DateOnly on, PublishedStatus? latest, DateOnly today) => Fields.FirstOf(
        Fields.OneOf<StatusLight>("light", light),
        Fields.Past("on", on, today),
        on < latest?.On ? StatusRefusals.LaterThere(latest.On) : null);
}

public static class StatusRefusals
{
    /// <summary>A status of a later day is published already.</summary>
    public static Refusal LaterThere(DateOnly latest) =>
        Refusal.Conflict("later_status_there", latest.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
}
