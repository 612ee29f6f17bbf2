using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Interviews;

/// <summary>What can be asked of a round of interviews.</summary>
public abstract record InterviewCommand : Command;

/// <summary>A round is written down, or its counts are put right: never below what was said.</summary>
public sealed record HoldInterviews(string Title, DateOnly From, DateOnly To, int Services, ValueList<InformantCount> Informants, string Source) : InterviewCommand;

public sealed record RecordFinding(Voice Voice, int Said, WrittenText Text, ServiceId? Service) : InterviewCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record WithdrawFinding(int Number) : InterviewCommand;

/// <summary>A service's leader lets findings be tied to it.</summary>
public sealed record GiveConsent : InterviewCommand;

public sealed record WithdrawConsent : InterviewCommand;
