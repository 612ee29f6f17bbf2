namespace LearningNetwork.Domain.Interviews;

/// <summary>How many said something, as a word (002, its table 1).</summary>
public enum Prevalence
{
    /// <summary>One or two.</summary>
    AFew,

    /// <summary>Under half.</summary>
    Some,

    /// <summary>Half or more.</summary>
    Several,

    /// <summary>Of leaders, guardians and youth: more than half.</summary>
    TheyTell,

    /// <summary>Of leaders, guardians and youth: half or fewer.</summary>
    SingleOnes,
}

public static class Prevalences
{
    /// <summary>
    /// The word for <paramref name="said"/> of <paramref name="asked"/>; null where fewer than five were asked. On exactly half the
    /// source disagrees with itself: its footnote says 'over half' of the word for many, its table 'half or more'. We follow the table.
    /// </summary>
    public static Prevalence? Of(Voice voice, int said, int asked) => (voice, said) switch
    {
        _ when asked < SmallGroup.Fewest => null,
        (Voice.Employees, <= 2) => Prevalence.AFew,
        (Voice.Employees, _) => 2 * said >= asked ? Prevalence.Several : Prevalence.Some,
        _ => 2 * said > asked ? Prevalence.TheyTell : Prevalence.SingleOnes,
    };
}
