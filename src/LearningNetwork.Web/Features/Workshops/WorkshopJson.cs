using LearningNetwork.Domain;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Workshops;

/// <param name="Status">planned, calledOff, open (held, and answers are owed) or answered.</param>
/// <param name="Owed">How many inputs an answer is owed for.</param>
internal sealed record WorkshopItemJson(string Id, string Title, DateOnly On, string Status, int? ReportOn, int Took, int Owed, bool Invented)
{
    public static WorkshopItemJson Of(WorkshopRow row) => new(row.Id, row.Title, row.HeldOn, Choices.CodeOf(row.Status), row.ReportOn, row.Took, row.Owed, row.Invented);
}

internal sealed record WorkshopListJson(IReadOnlyList<WorkshopItemJson> Items);

internal sealed record WorkshopCreatedJson(string Id);

/// <summary>A workshop whole; who has a role is not told, only that someone has.</summary>
/// <param name="PapersDue">The day that agenda and background are due.</param>
internal sealed record WorkshopJson(
    WorkshopItemJson Workshop,
    string? Purpose,
    ValueList<BankQuestion> Questions,
    bool HasFacilitator,
    bool HasNoteTaker,
    DateOnly PapersDue,
    DateOnly? PapersSentOn,
    ValueList<ChecklistItem> Ticked,
    ValueList<Principle> Confirmed,
    IReadOnlyList<PromisedJson> Promised,
    ValueList<ParticipantCount> Participants,
    IReadOnlyList<InputJson> Inputs,
    Thanks? Thanks,
    DateOnly? AnswersToldOn,
    ValueList<int> Reported,
    int Version)
{
    public static WorkshopJson Of(WorkshopView view) => new(
        WorkshopItemJson.Of(view.Row),
        view.Text(view.Content.Plan.As.Purpose.Id)?.Body,
        view.Content.Plan.Questions,
        view.Content.Plan.Facilitator is not null,
        view.Content.Plan.NoteTaker is not null,
        TwoWeeks.DueFor(view.Content.Plan.On),
        view.Content.Plan.PapersSentOn,
        view.Content.Plan.Ticked,
        view.Content.Plan.Confirmed,
        [.. view.Content.Plan.Promised.Select(one => new PromisedJson(view.Text(one.What.Id)?.Body, one.SentOn))],
        view.Content.Record?.Participants ?? [],
        [.. (view.Content.Record?.Inputs ?? []).Select((input, index) => InputJson.Of(view, index + 1, input))],
        view.Content.Record?.Thanks,
        view.Content.AnswersToldOn,
        view.Content.Record?.Reported ?? [],
        view.Row.Version);
}

internal sealed record PromisedJson(string? What, DateOnly? SentOn);

/// <param name="Confirmed">Whether the other of the two roles has confirmed it.</param>
/// <param name="Used">Null while it has no answer.</param>
internal sealed record InputJson(int Number, string? Text, InputTone Tone, InputChapter Chapter, bool Afterwards, bool Confirmed, bool? Used, string? Because)
{
    public static InputJson Of(WorkshopView view, int number, WorkshopInput input) => new(
        number, view.Text(input.Text.Id)?.Body, input.Tone, input.Chapter, input.Afterwards, input.ConfirmedBy is not null,
        input.Answer?.Used, input.Answer is { } answer ? view.Text(answer.Because.Id)?.Body : null);
}

internal sealed record ReportedListJson(int Year, IReadOnlyList<ReportedJson> Items);

/// <param name="Took">How many took part in all; never fewer than five.</param>
internal sealed record ReportedJson(string Workshop, string WorkshopTitle, DateOnly On, int Took, int Number, string Chapter, string Tone, string Text, bool? Used, string? Because)
{
    public static ReportedJson Of(ReportedInput input) => new(
        input.Workshop, input.WorkshopTitle, input.HeldOn, input.Took, input.Number, Choices.CodeOf(input.Chapter), Choices.CodeOf(input.Tone), input.Body, input.Used, input.Because);
}
