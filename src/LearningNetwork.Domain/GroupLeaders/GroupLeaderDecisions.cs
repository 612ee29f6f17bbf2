using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupOfferings;
using static LearningNetwork.Domain.GroupLeaders.GroupLeader;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>What may happen in a group leader's calendar, and who may make it happen (domain-rules, 'Group offerings').</summary>
internal static class GroupLeaderDecisions
{
    private const int FarthestYear = 2100;

    public static Decision Decide(GroupLeader state, GroupLeaderCommand command, Facts facts, DecisionContext context) => command switch
    {
        RegisterLeader c => Register(state, c, context),
        AddQualification c => Employing(state, context) ?? Add((Active)state, c, context),
        WithdrawQualification c => Employing(state, context) ?? Withdraw((Active)state, c, context),
        RetireLeader when state is Retired s && context.Actor.May(Right.RunOfferings) && s.Was.Service == context.Actor.Service => Decision.Nothing,
        RetireLeader => Employing(state, context) ?? Retire((Active)state, context),
        AskForRound or FreeFromRound or FreeSlot when !context.Actor.IsProgram() => Refusals.NotAllowed,
        AskForRound c => Ask(state, c, context),
        FreeFromRound c => Free(state, c, context),
        FreeSlot c => FreeTime(state, c, context),
        AnswerRound c => OwnCalendar(state, context) ?? Answer((Active)state, c, context),
        WithdrawFromRound c => (OwnCalendar(state, context) is null ? null : Employing(state, context)) ?? Withdraw((Active)state, c, context),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Register(GroupLeader state, RegisterLeader command, DecisionContext context)
    {
        if (!context.Actor.May(Right.RunOfferings) || context.Actor.Service is not { } service)
            return Refusals.NotAllowed;
        if (Fields.FirstOf(Fields.Key<GroupLeaderId>("leader", context.Self), Fields.Name("role", command.Title)) is { } wrong)
            return wrong;
        var registered = new LeaderRegistered(context.Now, service, command.Title.Trim());
        return state switch
        {
            Active s when s.Service != service => GroupLeaderRefusals.NotYourLeader,
            Active s when s.Title == registered.Title => Decision.Nothing,
            _ => registered,
        };
    }

    private static Decision Add(Active state, AddQualification command, DecisionContext context)
    {
        if (Fields.FirstOf(
            Fields.OneOf<GroupMethod>("method", command.Method),
            Fields.Name("issuer", command.Issuer),
            command.ValidTo.Year > FarthestYear ? Refusals.NotAValue("validTo") : command.ValidTo < context.Today ? GroupLeaderRefusals.QualificationEnded : null) is { } wrong)
            return wrong;
        var qualification = new Qualification(command.Method, command.Issuer.Trim(), command.ValidTo);
        return state.Qualifications.Contains(qualification) ? Decision.Nothing : new QualificationAdded(context.Now, qualification);
    }

    /// <summary>Rounds to come that have asked, or count on the person, and that no other qualification covers hear that the person is not qualified.</summary>
    private static Decision Withdraw(Active state, WithdrawQualification command, DecisionContext context)
    {
        if (!state.Qualifications.Contains(command.Qualification))
            return Decision.Nothing;
        var withdrawn = new QualificationWithdrawn(context.Now, command.Qualification);
        var after = (Active)GroupLeaderDecider.Evolve(state, withdrawn);
        var lacking = after.Askings.Where(asking =>
            asking is { Answer: null or AskingAnswer.Yes, Slots.Count: > 0 } && asking.LastDay >= context.Today
            && !after.Qualifications.Any(one => one.Covers(asking.Method, asking.LastDay)));
        return Decision.Accept([withdrawn, .. lacking.Select(asking => new RoundAnswered(context.Now, asking with { Answer = AskingAnswer.NotQualified }))]);
    }

    /// <summary>Those that had asked get their answer; those that counted on the person must find another.</summary>
    private static Decision Retire(Active state, DecisionContext context) => new LeaderRetired(
        context.Now,
        state.Askings.Where(asking => asking.Answer is null or AskingAnswer.Yes).Select(asking => asking with { Answer = AskingAnswer.Withdrawn }).ToValueList());

    /// <summary>The calendar itself says no where the time is taken or the qualification does not last, or where the person leads no groups any longer; else the leader is to answer.</summary>
    private static Decision Ask(GroupLeader state, AskForRound command, DecisionContext context)
    {
        if (state.Calendar is not { } calendar)
            return GroupLeaderRefusals.LeaderUnknown;
        if (calendar.Of(command.Round)?.Number >= command.Number)
            return Decision.Nothing;
        var asking = new Asking(command.Round, command.Number, command.Method, command.Slots, null);
        return (state is Retired ? AskingAnswer.Withdrawn : WhyNot(calendar, asking)) is { } no
            ? new RoundAnswered(context.Now, asking with { Answer = no })
            : new RoundAsked(context.Now, asking);
    }

    private static Decision Answer(Active state, AnswerRound command, DecisionContext context)
    {
        var answer = command.Yes ? AskingAnswer.Yes : AskingAnswer.No;
        if (state.Of(command.Round) is not { } asking)
            return GroupLeaderRefusals.AskingOver;
        if (asking.Answer == answer)
            return Decision.Nothing;
        if (command.Yes && asking.Answer is null or AskingAnswer.Busy && LedThen(state, asking) is { } other)
            return GroupLeaderRefusals.LeadsAnotherThen(other.Round);
        if (asking.Answer is not null)
            return GroupLeaderRefusals.AskingOver;
        if (command.Yes && WhyNot(state, asking) is not null)
            return GroupLeaderRefusals.NoQualification;
        var answered = asking with { Answer = answer };
        var busyNow = command.Yes ? state.Askings.Where(one => one.Answer is null && one.Round != asking.Round && one.Collides(asking)) : [];
        return Decision.Accept([new RoundAnswered(context.Now, answered), .. busyNow.Select(one => new RoundAnswered(context.Now, one with { Answer = AskingAnswer.Busy }))]);
    }

    private static Decision Withdraw(Active state, WithdrawFromRound command, DecisionContext context) => state.Of(command.Round) switch
    {
        { Answer: AskingAnswer.Yes } asking => new RoundAnswered(context.Now, asking with { Answer = AskingAnswer.Withdrawn }),
        { Answer: AskingAnswer.Withdrawn } => Decision.Nothing,
        _ => GroupLeaderRefusals.AskingOver,
    };

    private static Decision Free(GroupLeader state, FreeFromRound command, DecisionContext context)
    {
        var holds = state is Active s && s.Of(command.Round) is { Answer: null or AskingAnswer.Yes } asking && asking.Number <= command.Number;
        return holds ? new TimeFreed(context.Now, command.Round, command.Number) : Decision.Nothing;
    }

    private static Decision FreeTime(GroupLeader state, FreeSlot command, DecisionContext context) =>
        state is Active s && s.Of(command.Round) is { } asking && asking.Number == command.Number && asking.Slots.Contains(command.Slot)
            ? new SlotFreed(context.Now, command.Round, command.Number, command.Slot)
            : Decision.Nothing;

    private static AskingAnswer? WhyNot(Active state, Asking asking) =>
        asking.Slots.Count == 0 || !state.Qualifications.Any(one => one.Covers(asking.Method, asking.LastDay)) ? AskingAnswer.NotQualified
        : LedThen(state, asking) is not null ? AskingAnswer.Busy
        : null;

    private static Asking? LedThen(Active state, Asking asking) =>
        state.Askings.FirstOrDefault(one => one.Answer == AskingAnswer.Yes && one.Round != asking.Round && one.Collides(asking));

    /// <summary>Why the actor does not answer for the person as leader of the person's service; null where the actor does.</summary>
    private static Decision? Employing(GroupLeader state, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.RunOfferings) => Decision.Refuse(Refusals.NotAllowed),
        NotRegistered => GroupLeaderRefusals.LeaderUnknown,
        { Calendar.Service: var service } when service != context.Actor.Service => GroupLeaderRefusals.NotYourLeader,
        Retired => GroupLeaderRefusals.LeaderHasRetired,
        _ => null,
    };

    private static Decision? OwnCalendar(GroupLeader state, DecisionContext context) => state switch
    {
        _ when !context.Actor.May(Right.LeadRounds) => Decision.Refuse(Refusals.NotAllowed),
        _ when context.Actor.Person.Value != context.Self.Key => GroupLeaderRefusals.NotYourCalendar,
        NotRegistered => GroupLeaderRefusals.LeaderUnknown,
        Retired => GroupLeaderRefusals.LeaderHasRetired,
        _ => null,
    };
}
