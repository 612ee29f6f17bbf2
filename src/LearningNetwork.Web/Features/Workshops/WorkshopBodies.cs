namespace LearningNetwork.Web.Features.Workshops;

/// <param name="Level">service; ownCase is refused.</param>
/// <param name="ReportOn">The year that the council report it feeds tells of; null where it stands alone.</param>
/// <param name="Questions">Questions of the bank, by their codes.</param>
internal sealed record WorkshopBody(string? Title, string? Level, string? On, string? Purpose, int? ReportOn, IReadOnlyList<string>? Questions);

internal sealed record MoveBody(string? On);

internal sealed record ReportBody(int? ReportOn);

internal sealed record QuestionsBody(IReadOnlyList<string>? Questions);

/// <param name="Role">facilitator or noteTaker.</param>
internal sealed record RoleBody(string? Role);

internal sealed record TickBody(string? Item, bool? Done);

internal sealed record PrincipleBody(string? Principle);

internal sealed record PapersBody(string? PapersOn);

/// <summary>How many took part, by kind; never who.</summary>
internal sealed record ParticipantsBody(int? Children, int? YoungPeople, int? Parents, int? FosterParents, int? Others);

/// <param name="Tone">good, bad or mixed.</param>
/// <param name="Chapter">focusGroups, cooperation or focusAreas.</param>
/// <param name="Afterwards">It came back after the workshop.</param>
internal sealed record InputBody(string? Input, string? Tone, string? Chapter, bool? Afterwards);

internal sealed record RewriteBody(int? Number, string? Input);

internal sealed record AnswerBody(int? Number, bool? Used, string? Because);

internal sealed record WorkshopPromiseBody(string? Promise);

internal sealed record MaterialSentBody(int? Number, string? SentOn);

/// <param name="Ways">inWriting, byTelephone, inPerson: how those who took part can add something; at least one.</param>
internal sealed record ThanksBody(string? ThankedOn, IReadOnlyList<string>? Ways);

internal sealed record AnswersBody(string? AnswersOn);
