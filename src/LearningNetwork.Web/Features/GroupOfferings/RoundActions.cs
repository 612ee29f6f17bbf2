namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>The actions' names in addresses and texts.</summary>
internal static class RoundActions
{
    public static string CodeOf(RoundAction action) => action switch
    {
        RoundAction.AskLeader => "ask-leader",
        RoundAction.CancelGathering => "cancel-gathering",
        RoundAction.Cancel => "cancel",
        RoundAction.Attendance => "attendance",
        RoundAction.Cost => "cost",
        RoundAction.Evaluate => "evaluate",
        RoundAction.Capacity => "capacity",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Whether it is about one gathering, whose number then stands in the address.</summary>
    public static bool IsOfGathering(RoundAction action) => action is RoundAction.CancelGathering or RoundAction.Attendance;

    /// <summary>Whether a leader of the round may do it too, beside its organiser.</summary>
    public static bool IsLeaders(RoundAction action) => action is RoundAction.Attendance or RoundAction.Evaluate;
}
