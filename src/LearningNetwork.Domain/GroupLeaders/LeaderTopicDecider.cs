using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.GroupLeaders.LeaderTopic;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>The rules of a topic: whoever leads groups may begin one and reply.</summary>
public static class LeaderTopicDecider
{
    public static Decider<LeaderTopic, LeaderTopicCommand, LeaderTopicEvent> Decider { get; } = new("leader-topic", new NotBegun(), (_, _) => [], Decide, Evolve);

    private static Decision Decide(LeaderTopic state, LeaderTopicCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(Right.LeadRounds))
            return Refusals.NotAllowed;
        var by = GroupLeaderId.Of(context.Actor);
        return (state, command) switch
        {
            (NotBegun, BeginTopic c) => Wrong(c, context) is { } wrong ? wrong : new TopicBegun(context.Now, c.Title.Trim(), c.Method, by, c.Text.Ref),
            (NotBegun, _) => GroupLeaderRefusals.TopicUnknown,
            (Begun s, BeginTopic c) => s.First.Text == c.Text.Ref && s.Title == c.Title.Trim() && s.Method == c.Method ? Decision.Nothing : Refusals.AlreadyExists,
            (Begun s, ReplyToTopic c) => s.Replies.Any(reply => reply.Text == c.Text.Ref) ? Decision.Nothing
                : s.Replies.Count >= MostReplies ? GroupLeaderRefusals.TopicFull
                : new TopicReplied(context.Now, by, c.Text.Ref),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Refusal? Wrong(BeginTopic command, DecisionContext context) => Fields.FirstOf(
        Keys.IsKey(context.Self.Key) ? null : Refusals.NotAValue("topic"), Fields.Name("title", command.Title), Fields.OneOf("method", command.Method));

    public static LeaderTopic Evolve(LeaderTopic state, LeaderTopicEvent happened) => (state, happened) switch
    {
        (NotBegun, TopicBegun e) => new Begun(e.Title, e.Method, new(e.By, e.At, e.Text), []),
        (Begun s, TopicReplied e) => s with { Replies = s.Replies.With(new(e.By, e.At, e.Text)) },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
