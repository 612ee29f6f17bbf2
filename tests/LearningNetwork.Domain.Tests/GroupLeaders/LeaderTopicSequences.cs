using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Domain.Tests.GroupLeaders;

public sealed class LeaderTopicSequences
{
    private static readonly Gen<Command> Commands = Gen.Frequency(
        (1, from title in Gens.Names from method in Gens.Maybe(Gens.Values<GroupMethod>()) from text in Gens.Texts select (Command)new BeginTopic(title, method, text)),
        (3, from text in Gens.Texts select (Command)new ReplyToTopic(text)));

    private static readonly Sequences<LeaderTopic, LeaderTopicCommand, LeaderTopicEvent> Sequences = new(
        LeaderTopicDecider.Decider, LeaderTopicDecider.Decider.In(People.Network, "emne-1"), Gens.Sent(Commands, Gens.Actors(People.With(Role.GroupLeader)), Gen.Constant(World.Empty)));

    [Fact]
    public void Whatever_is_sent_no_reply_stands_twice() => Sequences.Hold(life =>
        (life.State as LeaderTopic.Begun)?.Replies.Select(reply => reply.Text).ShouldBeUnique());

    [Fact]
    public void Everything_about_a_topic_can_happen() => Sequences.ReachEverything();

    [Fact]
    public void Nobody_but_group_leaders_writes_in_their_forum()
    {
        var begin = new BeginTopic("Emne", null, WrittenText.Write("text", "Hei", "nn", new("t", "s")).Text!);
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.GroupLeader))
            Story.Of(LeaderTopicDecider.Decider, "emne").By(People.With(role)).When(begin).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void A_full_topic_takes_no_more()
    {
        TopicReplied Reply(int number) => new(default, new("leiar"), new($"t{number}", "h"));
        var full = Story.Of(LeaderTopicDecider.Decider, "emne").By(People.With(Role.GroupLeader)).Happened(
            [new TopicBegun(default, "Emne", null, new("leiar"), new("t0", "h")), .. Enumerable.Range(1, LeaderTopic.MostReplies).Select(Reply)]);
        full.When(new ReplyToTopic(WrittenText.Write("text", "Hei", "nn", new("t", "s")).Text!)).ShouldBeRefused(GroupLeaderRefusals.TopicFull);
    }
}
