using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>What can be asked of an annual wheel. The service that asks is the asker's own.</summary>
public abstract record WheelCommand : Command;

/// <summary>A service's leader starts a wheel, empty or from a template; others are invited by proposal.</summary>
public sealed record StartWheel(string Title, ServiceId Owner, PassingRule Rule, int FirstYear, ValueList<WheelActivity> Activities, TemplateEditionId? Template) : WheelCommand
{
    public override bool Opens() => true;
}

/// <summary>Sent by the wheel that a service has left.</summary>
public sealed record TakeWheelAlong(
    string Title, ServiceId Owner, int FirstYear, ValueList<WheelActivity> Activities, TemplateEditionId? Template, WheelId CopyOf, ValueList<OwnProgress> Progress) : WheelCommand
{
    public override bool Opens() => true;
}

public sealed record ProposeChange(WheelChange Change, WrittenText? Reason) : WheelCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Reason is null ? [] : [Reason];
}

/// <summary>Votes, or votes otherwise than before.</summary>
public sealed record VoteOnProposal(int Number, bool Yes) : WheelCommand;

public sealed record TakeBackProposal(int Number) : WheelCommand;

/// <summary>Sent by the proposal's deadline.</summary>
public sealed record LapseProposal(int Number) : WheelCommand;

/// <summary>An invited service says yes.</summary>
public sealed record JoinWheel : WheelCommand;

public sealed record DeclineInvitation : WheelCommand;

public sealed record LeaveWheel : WheelCommand;

/// <param name="On">An own date inside the shared window; null takes away the one before.</param>
/// <param name="Ticked">Places in the checklist, from 0.</param>
public sealed record MarkProgress(ActivityId Activity, int Year, ProgressState State, DateOnly? On, ValueList<int> Ticked) : WheelCommand;

/// <summary>An owner says which rules of conduct (004) an activity is meant for. It is a lens on the plan and changes nothing of it, so nobody votes (ours).</summary>
public sealed record MarkActivityConduct(ActivityId Activity, ValueList<ConductRule> Rules) : WheelCommand;

/// <summary>Sent by the deadline of the next reminder.</summary>
public sealed record RemindResponsible(DateOnly On) : WheelCommand;
