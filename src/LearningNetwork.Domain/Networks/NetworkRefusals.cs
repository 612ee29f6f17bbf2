namespace LearningNetwork.Domain.Networks;

public static class NetworkRefusals
{
    /// <summary>The days to answer must lie between 1 and 90 (ours).</summary>
    public static Refusal AnswerDaysOutOfRange { get; } = Refusal.Invalid("answer_days_out_of_range", "1", "90");

    /// <summary>A guest of this key is there already, under another name or of another kind.</summary>
    public static Refusal GuestAlreadyAdmitted(GuestId guest) => Refusal.Conflict("guest_already_admitted", guest.Value);

    /// <summary>No guest of the network has this key.</summary>
    public static Refusal UnknownGuest(GuestId guest) => Refusal.Invalid("unknown_guest", guest.Value);
}
