using LearningNetwork.Domain.GroupLeaders;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What can be asked of a round, which the entity's key names by its offering and label.</summary>
public abstract record RoundCommand : Command;

/// <summary>The sender's service, which runs the offering, sets up a round and organises it.</summary>
/// <param name="Gatherings">1 to 30, none of them at the same time as another.</param>
/// <param name="Place">Null where they are digital.</param>
/// <param name="Capacity">1 to 200 homes.</param>
/// <param name="ReleaseOn">Needed where there are quotas; at the latest the day that the round begins.</param>
public sealed record PlanRound(ValueList<TimeSlot> Gatherings, WrittenText? Place, int Capacity, ValueList<Quota> Quotas, DateOnly? ReleaseOn) : RoundCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Place is null ? [] : [Place];
}

/// <summary>The organiser asks a group leader.</summary>
public sealed record AskLeader(GroupLeaderId Leader) : RoundCommand;

/// <summary>The program notes what a leader's calendar said; later than an answer it may say that the leader has withdrawn.</summary>
public sealed record NoteLeaderAnswer(GroupLeaderId Leader, int Asking, AskingAnswer Answer) : RoundCommand;

/// <summary>The organiser does without a leader that was asked.</summary>
public sealed record DropLeader(GroupLeaderId Leader) : RoundCommand;

/// <summary>The organiser opens the round for booking.</summary>
public sealed record OpenRound : RoundCommand;

/// <summary>The sender's service books a place for a home, or says how many adults a home it has booked comes with.</summary>
/// <param name="Home">Which of the service's homes, 1 to 50.</param>
/// <param name="Adults">1 or 2.</param>
public sealed record BookHome(int Home, int Adults) : RoundCommand;

/// <summary>The sender's service takes a place that it was offered.</summary>
public sealed record AcceptOffer(int Home) : RoundCommand;

/// <summary>The sender's service gives back a place or an offer, or leaves the line.</summary>
public sealed record GiveBack(int Home) : RoundCommand;

/// <summary>The organiser says how many homes there is room for from now on.</summary>
/// <param name="Capacity">1 to 200, and never fewer than have a place, are offered one, or have one kept.</param>
public sealed record ChangeCapacity(int Capacity) : RoundCommand;

/// <summary>The program sees to what time has brought: quotas to release, offers that have ended.</summary>
public sealed record KeepTime : RoundCommand;

/// <summary>The organiser calls one gathering off.</summary>
public sealed record CancelGathering(int Number) : RoundCommand;

/// <summary>The organiser calls the round off.</summary>
public sealed record CancelRound(WrittenText? Reason) : RoundCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Reason is null ? [] : [Reason];
}

/// <summary>A leader of the round or its organiser tells how many came. A service that nobody came from is left out.</summary>
public sealed record TellAttendance(int Gathering, ValueList<AttendanceOf> Counts) : RoundCommand;

/// <summary>The organiser states what the round costs in all.</summary>
/// <param name="TotalOre">In øre, 0 to 10 million kroner.</param>
public sealed record StateCost(long TotalOre) : RoundCommand;

/// <summary>A leader of the round or its organiser tells how it was evaluated.</summary>
/// <param name="Ratings">How many gave 1 to 5.</param>
public sealed record EvaluateRound(ValueList<int> Ratings, WrittenText? Learning) : RoundCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Learning is null ? [] : [Learning];
}
