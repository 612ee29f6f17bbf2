using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using static LearningNetwork.Domain.Learning.IdeaVote;

namespace LearningNetwork.Domain.Learning;

/// <summary>The rules of a vote over ideas (domain-rules, 'Projects': at most participants × votes each; the other numbers are ours).</summary>
public static class IdeaVoteDecider
{
    private const int MostParticipants = 1000, MostVotesEach = 50, MostIdeas = 50;

    public static Decider<IdeaVote, IdeaVoteCommand, IdeaVoteEvent> Decider { get; } = new("idea-vote", new NotOpened(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, IdeaVoteCommand command) =>
        command is OpenVote && IdeaVoteId.Parse(context.Self.Key) is { } id ? [new AboutProject(id.Project)] : [];

    private static Decision Decide(IdeaVote state, IdeaVoteCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.MayOrLoads(Right.ManageProjects))
            return Refusals.NotAllowed;
        if (IdeaVoteId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key)
            return Refusals.NotAValue("vote");
        if (!context.Actor.IsProgram() && !context.Actor.LeadsAnyOf([id.Project]))
            return Refusals.NotAllowed;
        return (state, command) switch
        {
            (NotOpened, OpenVote c) => Wrong(c, context) is { } wrong ? wrong
                : facts.Of(new AboutProject(id.Project)) is null ? ProjectRefusals.UnknownProject(id.Project)
                : AsEvent(c),
            (NotOpened, _) => LearningRefusals.VoteUnknown,
            (Open s, OpenVote c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Closed s, OpenVote c) => s.As == AsEvent(c) ? Decision.Nothing : Refusals.AlreadyExists,
            (Open s, CountVotes c) => Count(s, c),
            (Open s, CloseVote c) => Close(s.As, c),
            (Closed s, CloseVote c) => s.GoOn.Equals(Ordered(c)) ? Decision.Nothing : LearningRefusals.VoteClosed,
            (Closed, CountVotes) => LearningRefusals.VoteClosed,
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Refusal? Wrong(OpenVote command, DecisionContext context)
    {
        var untold = context.Actor.IsProgram() && command is { Participants: null, VotesEach: null };
        return Fields.FirstOf(
            Fields.Name("meeting", command.Meeting),
            Dates.Said("meetingOn", command.On, context),
            untold || command.Participants is >= 1 and <= MostParticipants ? null : Refusals.NotAValue("participants"),
            untold || command.VotesEach is >= 1 and <= MostVotesEach ? null : Refusals.NotAValue("votesEach"),
            command.Ideas.Count > MostIdeas ? Refusals.NotAValue("ideas") : null,
            command.Ideas.Select(idea => Fields.Name("ideas", idea)).FirstOrDefault(refusal => refusal is not null),
            command.Ideas.Count < 2 || command.Ideas.Select(idea => idea.Trim()).Distinct().Count() < command.Ideas.Count ? LearningRefusals.IdeasNotApart : null);
    }

    private static Decision Count(Open state, CountVotes command)
    {
        if (state.As.Most is not { } most)
            return LearningRefusals.VotesCannotBeCounted;
        if (command.Idea < 1 || command.Idea > state.As.Ideas.Count)
            return LearningRefusals.NumberUnknown;
        if (command.Votes is < 0 or > MostParticipants * MostVotesEach)
            return Refusals.NotAValue("votes");
        var counted = new VotesCounted(command.Idea, command.Votes);
        var all = With(state.Votes, counted).Sum(one => one.Votes);
        return all > most ? LearningRefusals.VotesOver(most, all)
            : state.Votes.Contains(counted) ? Decision.Nothing
            : counted;
    }

    private static Decision Close(VoteOpened meeting, CloseVote command) =>
        command.GoOn.Any(idea => idea < 1 || idea > meeting.Ideas.Count) ? Refusals.NotAValue("goOn") : new VoteClosed(Ordered(command));

    public static IdeaVote Evolve(IdeaVote state, IdeaVoteEvent happened) => (state, happened) switch
    {
        (NotOpened, VoteOpened e) => new Open(e, []),
        (Open s, VotesCounted e) => s with { Votes = With(s.Votes, e) },
        (Open s, VoteClosed e) => new Closed(s.As, s.Votes, e.GoOn),
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ValueList<VotesCounted> With(ValueList<VotesCounted> votes, VotesCounted counted) =>
        votes.Where(before => before.Idea != counted.Idea).Append(counted).OrderBy(one => one.Idea).ToValueList();

    private static ValueList<int> Ordered(CloseVote command) => command.GoOn.Distinct().Order().ToValueList();

    private static VoteOpened AsEvent(OpenVote command) => new(
        command.Meeting.Trim(), command.On, command.Participants, command.VotesEach, command.Ideas.Select(idea => idea.Trim()).ToValueList());
}
