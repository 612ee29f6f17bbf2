using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>A topic in the forum of the group leaders' network (veiledernettverk, 003 §5.7.1), which is for all who lead groups, whatever the offering.</summary>
public abstract record LeaderTopic
{
    /// <summary>The most replies that a topic takes (ours).</summary>
    public const int MostReplies = 200;

    private LeaderTopic() { }

    public sealed record NotBegun : LeaderTopic;

    /// <param name="Method">What it is about; null for group work in general.</param>
    public sealed record Begun(string Title, GroupMethod? Method, TopicPost First, ValueList<TopicPost> Replies) : LeaderTopic;
}

/// <summary>Something that a group leader wrote.</summary>
/// <param name="By">The leader, whom the page shows by role and service.</param>
public sealed record TopicPost(GroupLeaderId By, DateTimeOffset At, TextRef Text);

/// <summary>What happens in a topic.</summary>
public abstract record LeaderTopicEvent(DateTimeOffset At) : Event;

public sealed record TopicBegun(DateTimeOffset At, string Title, GroupMethod? Method, GroupLeaderId By, TextRef Text) : LeaderTopicEvent(At);

public sealed record TopicReplied(DateTimeOffset At, GroupLeaderId By, TextRef Text) : LeaderTopicEvent(At);

/// <summary>What can be asked of a topic.</summary>
public abstract record LeaderTopicCommand : Command;

/// <summary>A group leader begins a topic.</summary>
public sealed record BeginTopic(string Title, GroupMethod? Method, WrittenText Text) : LeaderTopicCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

/// <summary>A group leader replies.</summary>
public sealed record ReplyToTopic(WrittenText Text) : LeaderTopicCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}
