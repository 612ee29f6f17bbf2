namespace LearningNetwork.Domain.Networks;

public static class NetworkRefusals
{
    /// <summary>The days to answer must lie between 1 and 90 (ours).</summary>
    public static Refusal AnswerDaysOutOfRange { get; } = Refusal.Invalid("answer_days_out_of_range", "1", "90");

    /// <summary>The smallest group must lie between 5 and 20 (ours): with fewer, a figure points at single services.</summary>
    public static Refusal SmallestGroupOutOfRange { get; } = Refusal.Invalid("smallest_group_out_of_range", "5", "20");

    /// <summary>A level without any step before taking into use.</summary>
    public static Refusal LevelWithoutSteps { get; } = Refusal.Invalid("level_without_steps");

    /// <summary>More priorities, or challenges, than anyone can work on.</summary>
    public static Refusal TooManyThemes { get; } = Refusal.Invalid("too_many_themes", "20");

    /// <summary>A guest of this key is there already, under another name or of another kind.</summary>
    public static Refusal GuestAlreadyAdmitted(GuestId guest) => Refusal.Conflict("guest_already_admitted", guest.Value);

    /// <summary>A service of the network itself owns projects, and is no guest.</summary>
    public static Refusal ServiceOfOwnNetwork { get; } = Refusal.Invalid("service_of_own_network");

    /// <summary>No guest of the network has this key.</summary>
    public static Refusal UnknownGuest(GuestId guest) => Refusal.Invalid("unknown_guest", guest.Value);
}
