namespace LearningNetwork.Web.Features.Learning;

/// <param name="Phase">explore, define, develop or deliver.</param>
internal sealed record PhaseBody(string? Phase, string? PhaseOn);

internal sealed record HypothesisBody(string? Hypothesis);

/// <param name="Number">The hypothesis's number, from 1.</param>
internal sealed record VerdictBody(int? Number, string? Verdict);

/// <param name="Barriers">All that were met; those left out are taken off.</param>
internal sealed record BarriersBody(IReadOnlyList<string>? Barriers);

internal sealed record ShortcomingBody(string? Shortcoming);

internal sealed record DeliverableBody(string? Deliverable, string? Due);

/// <param name="Number">The deliverable's number, from 1.</param>
internal sealed record DeliveredBody(int? Number, string? DeliveredOn);

/// <param name="GainKind">quality, efficiency or culture.</param>
internal sealed record GainBody(string? GainKind, string? Gain, string? Indicator);

/// <param name="Number">The gain's number, from 1.</param>
internal sealed record BaselineBody(int? Number, string? BaselineOn, decimal? Baseline);

/// <inheritdoc cref="BaselineBody"/>
internal sealed record TargetBody(int? Number, string? TargetBy, decimal? Target);

/// <inheritdoc cref="BaselineBody"/>
internal sealed record MeasurementBody(int? Number, string? MeasuredOn, decimal? Measured);

/// <param name="Tried">What is tried.</param>
/// <param name="Way">How it is tried.</param>
internal sealed record ExperimentBody(string? Project, string? Title, string? Tried, string? Way);

internal sealed record StartBody(string? StartedOn);

internal sealed record NoteBody(string? NoteOn, string? Note);

/// <param name="Tool">parentDiary, stickerCalendar or other.</param>
internal sealed record ToolsBody(string? Tool, int? HandedOut, int? Back);

internal sealed record LearningTextBody(string? Learning);

/// <param name="Rules">childsVoice, wholeFamily, predictability, cooperation.</param>
internal sealed record ConductBody(IReadOnlyList<string>? Rules);

/// <param name="Outcome">carriedThrough or stopped.</param>
internal sealed record EndBody(string? EndedOn, string? Outcome, string? Result);

internal sealed record PromoteBody(string? Title, string? Kind, string? Description, string? Experience);

internal sealed record VoteBody(string? Project, string? Meeting, string? MeetingOn, int? Participants, int? VotesEach, IReadOnlyList<string>? Ideas);

/// <param name="Idea">The idea's number, from 1.</param>
internal sealed record CountBody(int? Idea, int? Votes);

/// <param name="GoOn">The numbers of the ideas that are taken further.</param>
internal sealed record CloseBody(IReadOnlyList<int>? GoOn);
