using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Domain.Tellings;

/// <summary>Whom something in an annual wheel concerns: its owners, those asked to own it, and those with something due. What each marks of its own is told to nobody.</summary>
internal static class WheelTelling
{
    public static ValueList<Audience> Whom(object before, WheelEvent happened, AnnualWheel after) => (happened, after) switch
    {
        (ResponsibleReminded e, _) => Leaders(e.Reminders.SelectMany(reminder => reminder.Services).Distinct()),
        (WheelStarted { CopyOf: not null } e, _) => [Audience.LeadersOf(e.Owner)],
        (ProposalPassed e, Running s) when (before as Running)?.Proposal(e.Number)?.Change is WheelChange.InviteOwner invite => Leaders(s.Owners.With(invite.Service)),
        (ProposalMade or ProposalPassed or ProposalRejected or ProposalLapsed or ProposalOvertaken or OwnerJoined or InvitationDeclined or OwnerLeft, Running s) => Leaders(s.Owners),
        _ => [],
    };

    private static ValueList<Audience> Leaders(IEnumerable<ServiceId> services) => services.Select(Audience.LeadersOf).ToValueList();
}
