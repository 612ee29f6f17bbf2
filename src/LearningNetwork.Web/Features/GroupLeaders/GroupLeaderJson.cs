using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <param name="Method">tboF, tryggBase, pmto, cos, efst or guidanceGroup.</param>
internal sealed record QualificationJson(string Method, string Issuer, DateOnly ValidTo);

internal sealed record LeaderJson(string Id, string Role, string Service, IReadOnlyList<QualificationJson> Qualifications, bool Invented)
{
    public static LeaderJson Of(GroupLeaderView view) => new(
        view.Row.Id, view.Row.Title, view.Row.Service, [.. view.Qualifications.Select(had => new QualificationJson(Choices.Code(had.Method), had.Issuer, had.ValidTo))], view.Row.Invented);
}

internal sealed record LeaderListJson(IReadOnlyList<LeaderJson> Items);

internal sealed record SlotJson(DateOnly On, TimeOnly Begins, TimeOnly Ends);

/// <param name="Answer">Null while the reader has not answered.</param>
internal sealed record MyRoundJson(string Round, string Title, string Organiser, string? Answer, IReadOnlyList<SlotJson> Gatherings)
{
    public static MyRoundJson Of(AskingView asking) => new(
        asking.Row.Id, asking.Row.Title, asking.Row.Organiser, asking.Row.Answer is { } answer ? Choices.CodeOf(answer) : null,
        [.. asking.Slots.Select(slot => new SlotJson(slot.On, slot.Begins, slot.Ends))]);
}

internal sealed record MyRoundListJson(IReadOnlyList<MyRoundJson> Items);

internal sealed record TopicItemJson(string Id, string Title, string? Method, int Replies, DateTimeOffset LastAt);

internal sealed record TopicListJson(IReadOnlyList<TopicItemJson> Items);

/// <param name="Body">Null where it was erased.</param>
internal sealed record PostJson(string Role, string? Service, DateTimeOffset At, string? Body);

internal sealed record TopicJson(string Id, string Title, IReadOnlyList<PostJson> Posts);

internal sealed record BegunTopicJson(string Id);

/// <param name="Leader">The person's pseudonym.</param>
internal sealed record RegisterBody(string? Leader, string? Role);

internal sealed record QualifyBody(string? Method, string? Issuer, string? ValidTo);

internal sealed record AnswerBody(bool? Yes);

internal sealed record TopicBody(string? Title, string? Method, string? Text);

internal sealed record ReplyBody(string? Text);
