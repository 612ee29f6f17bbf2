using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>Those who lead groups, and the forum of their network for those who are of it.</summary>
/// <param name="Topics">Null for readers who lead no groups.</param>
public sealed record LeadersModel(Actor Reader, IReadOnlyList<GroupLeaderView> Leaders, IReadOnlyList<TopicRow>? Topics, DateOnly Today, FormState Form)
{
    public bool Registers => Reader.May(Right.RunOfferings);

    public bool IsOwn(GroupLeaderView one) => Registers && one.Row.Service == Reader.Service?.Value;

    public static IEnumerable<Qualification> Lasting(GroupLeaderView one, DateOnly today) => one.Qualifications.Where(had => had.ValidTo >= today);
}

/// <summary>One group leader, for the leader of the person's service.</summary>
public sealed record LeaderModel(GroupLeaderView Leader, DateOnly Today, FormState Form);

/// <summary>The reader's own calendar of rounds.</summary>
/// <param name="Leader">Null where nobody has registered the reader as a group leader.</param>
public sealed record CalendarModel(GroupLeaderView? Leader, IReadOnlyList<AskingView> Askings, DateOnly Today, FormState Form);

/// <summary>A topic with what was written in it.</summary>
public sealed record TopicModel(string Id, IReadOnlyList<PostRow> Posts, FormState Form)
{
    public PostRow First => Posts[0];
}
