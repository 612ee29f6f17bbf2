using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>An annual wheel (årshjul) that one or several services own together (domain-rules, 'Annual wheels').</summary>
public abstract record AnnualWheel
{
    /// <summary>How long a proposal waits for votes, in days.</summary>
    public const int ProposalDays = 30;

    public const int MostOwners = 30;

    /// <summary>The most proposals that wait at the same time (ours).</summary>
    public const int MostProposals = 50;

    private AnnualWheel() { }

    public sealed record NotStarted : AnnualWheel;

    /// <param name="As">What it was started as.</param>
    /// <param name="Owners">At least one, in the order they came.</param>
    /// <param name="Invited">Those who have been asked and have not answered.</param>
    /// <param name="Proposals">Those that wait for votes, in the order they were made.</param>
    /// <param name="LastProposal">The number of the last one made; 0 before the first.</param>
    /// <param name="RemindedThrough">The day through which those responsible have been reminded.</param>
    public sealed record Running(
        WheelStarted As,
        string Title,
        PassingRule Rule,
        bool Shared,
        TemplateEditionId? Template,
        ValueList<ServiceId> Owners,
        ValueList<ServiceId> Invited,
        ValueList<WheelActivity> Activities,
        ValueList<Proposal> Proposals,
        int LastProposal,
        ValueList<OwnProgress> Progress,
        DateOnly RemindedThrough) : AnnualWheel
    {
        /// <summary>Which activities are meant for which rules of conduct; only those that are marked.</summary>
        public ValueList<ActivityConduct> Conduct { get; init; } = [];

        public WheelActivity? Activity(ActivityId id) => Activities.FirstOrDefault(activity => activity.Id == id);

        public Proposal? Proposal(int number) => Proposals.FirstOrDefault(proposal => proposal.Number == number);

        public OwnProgress? Of(ServiceId service, ActivityId activity, int year) =>
            Progress.FirstOrDefault(one => one.Service == service && one.Activity == activity && one.Year == year);
    }

    /// <summary>Its last owner has left.</summary>
    public sealed record Ended : AnnualWheel;
}

/// <summary>A change that waits for the owners' votes.</summary>
/// <param name="LapsesAt">When it ends without having passed.</param>
/// <param name="Votes">The last vote of each owner; who proposes has voted yes.</param>
public sealed record Proposal(int Number, ServiceId By, WheelChange Change, TextRef? Reason, DateTimeOffset LapsesAt, ValueList<Vote> Votes)
{
    public int Yes => Votes.Count(vote => vote.Yes);

    public int No => Votes.Count(vote => !vote.Yes);

    public Proposal With(ServiceId service, bool yes) => this with { Votes = [.. Votes.Where(vote => vote.Service != service), new Vote(service, yes)] };

    public Proposal Without(ServiceId service) => this with { Votes = Votes.Where(vote => vote.Service != service).ToValueList() };

    public bool Passes(PassingRule rule, int owners) => Yes >= rule.Needed(owners);

    /// <summary>Too many have said no for it ever to pass.</summary>
    public bool CannotPass(PassingRule rule, int owners) => owners - No < rule.Needed(owners);
}

public sealed record Vote(ServiceId Service, bool Yes);

/// <summary>What one owner has done of one occurrence.</summary>
/// <param name="On">The owner's own date inside the shared window; null where none is set.</param>
/// <param name="Ticked">The places in the checklist, from 0, that are done.</param>
public sealed record OwnProgress(ServiceId Service, ActivityId Activity, int Year, ProgressState State, DateOnly? On, ValueList<int> Ticked);

/// <param name="Rules">At least one, in their order.</param>
public sealed record ActivityConduct(ActivityId Activity, ValueList<ConductRule> Rules);

public enum ProgressState
{
    Planned,
    UnderWay,
    Done,
}
