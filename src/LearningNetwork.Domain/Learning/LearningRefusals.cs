using System.Globalization;

namespace LearningNetwork.Domain.Learning;

/// <summary>The clear noes of what projects learn; their codes are stable. Those that can be mended name the field first.</summary>
public static class LearningRefusals
{
    private const string CameBack = "back", Product = "product", Votes = "votes", Ideas = "ideas";

    /// <summary>A book takes no more of a kind.</summary>
    public static Refusal Full(int most) => Refusal.Conflict("learning_full", most.ToString(CultureInfo.InvariantCulture));

    public static Refusal NumberUnknown { get; } = Refusal.Missing("learning_number_unknown");

    /// <summary>No baseline: cannot be measured.</summary>
    public static Refusal WithoutBaseline { get; } = Refusal.Conflict("gain_without_baseline");

    public static Refusal MeasuredBeforeBaseline(DateOnly baseline) => Refusal.Invalid("measured_before_baseline", "measuredOn", Day(baseline));

    public static Refusal BaselineAfterMeasurement(DateOnly measured) => Refusal.Invalid("baseline_after_measurement", "baselineOn", Day(measured));

    public static Refusal TargetBeforeBaseline(DateOnly baseline) => Refusal.Invalid("target_before_baseline", "targetBy", Day(baseline));

    public static Refusal ExperimentUnknown { get; } = Refusal.Missing("experiment_unknown");

    /// <summary>It has ended; what it taught may still be written down.</summary>
    public static Refusal ExperimentEnded { get; } = Refusal.Conflict("experiment_ended");

    public static Refusal ExperimentNotStarted { get; } = Refusal.Conflict("experiment_not_started");

    public static Refusal NoteBeforeStart(DateOnly start) => Refusal.Invalid("note_before_start", "noteOn", Day(start));

    public static Refusal EndsBeforeStart(DateOnly start) => Refusal.Invalid("experiment_ends_before_start", "endedOn", Day(start));

    public static Refusal MoreBackThanOut(int handedOut) => Refusal.Invalid("more_back_than_out", CameBack, handedOut.ToString(CultureInfo.InvariantCulture));

    /// <summary>Only what was carried through, with something learnt, becomes a product.</summary>
    public static Refusal NotReadyForProduct { get; } = Refusal.Conflict("experiment_not_ready");

    public static Refusal AlreadyProduct(string product) => Refusal.Conflict("experiment_is_product", product);

    /// <summary>The product is not one of the experiment's own project.</summary>
    public static Refusal ProductOfAnother(string product) => Refusal.Invalid("product_of_another_project", Product, product);

    public static Refusal VoteUnknown { get; } = Refusal.Missing("vote_unknown");

    public static Refusal VoteClosed { get; } = Refusal.Conflict("vote_closed");

    /// <summary>More votes than those who took part have together.</summary>
    public static Refusal VotesOver(int most, int counted) => Refusal.Invalid(
        "votes_over", Votes, most.ToString(CultureInfo.InvariantCulture), counted.ToString(CultureInfo.InvariantCulture));

    /// <summary>How many took part, or how many votes each had, is not stated: what is counted cannot be held against anything.</summary>
    public static Refusal VotesCannotBeCounted { get; } = Refusal.Conflict("votes_cannot_be_counted");

    /// <summary>A vote is between at least two ideas, each named once.</summary>
    public static Refusal IdeasNotApart { get; } = Refusal.Invalid("ideas_not_apart", Ideas);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
