using LearningNetwork.Domain.Tellings;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class TellingNames
{
    public static void Add(StoredNames names) => names
        .Text<Subject>()
        .Text<TellingId>()
        .Event<SubjectFollowed>("attention/followed")
        .Event<SubjectUnfollowed>("attention/unfollowed")
        .Event<TellingsRead>("attention/read")
        .Command<Follow>("attention/follow")
        .Command<Unfollow>("attention/unfollow")
        .Command<MarkRead>("attention/mark-read")
        .State<Attention>("attention", schema: 1);
}
