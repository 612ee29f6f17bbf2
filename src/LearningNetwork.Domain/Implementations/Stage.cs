namespace LearningNetwork.Domain.Implementations;

/// <summary>How far a service has come with a product (domain-rules, 'Implementation and its support').</summary>
public enum Stage
{
    /// <summary>Finds out whether it is for them.</summary>
    Exploring,

    /// <summary>Puts in place what must be there before it begins.</summary>
    Preparing,

    /// <summary>The first who were trained have begun to use it.</summary>
    Started,

    /// <summary>It is how the work is done.</summary>
    InOperation,

    /// <summary>It lasts when people and leaders change.</summary>
    Sustained,

    /// <summary>Given up, or put off; the reason is kept.</summary>
    Stopped,
}

/// <summary>What it takes to go from one stage to another.</summary>
public enum StageMove
{
    /// <summary>It is there already.</summary>
    Same,

    Forward,

    /// <summary>Back, stopped, or taken up again: only with a reason.</summary>
    NeedsReason,

    /// <summary>Nothing is sustained that was not in operation.</summary>
    Never,
}

public static class Stages
{
    /// <summary>Stages may be skipped forwards, since a service may have used the product before anyone asked; back and out only with a reason (ours).</summary>
    public static StageMove MoveOf(Stage from, Stage to) => (from, to) switch
    {
        _ when from == to => StageMove.Same,
        (_, Stage.Stopped) => StageMove.NeedsReason,
        (Stage.InOperation, Stage.Sustained) => StageMove.Forward,
        (_, Stage.Sustained) => StageMove.Never,
        (Stage.Stopped, _) => StageMove.NeedsReason,
        _ => to > from ? StageMove.Forward : StageMove.NeedsReason,
    };
}
