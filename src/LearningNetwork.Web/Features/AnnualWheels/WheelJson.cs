using System.Text.Json;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>A wheel in a list.</summary>
/// <param name="Rule">any, majority or all: what its proposals need to pass.</param>
/// <param name="ToVoteOn">How many proposals wait for the vote of the caller's service.</param>
internal sealed record WheelItemJson(string Id, string Title, string Rule, bool Shared, int FirstYear, int Owners, bool IsOwn, bool IsInvited, int ToVoteOn, bool Invented)
{
    public static WheelItemJson Of(WheelRow row) =>
        new(row.Id, row.Title, Enum.Parse<PassingRule>(row.Rule).Code(), row.Shared, row.FirstYear, row.Owners, row.IsOwn, row.IsInvited, row.ToVoteOn, row.Invented);
}

internal sealed record WheelListJson(IReadOnlyList<WheelItemJson> Items);

/// <summary>A wheel whole, with the occurrences of a year.</summary>
/// <param name="Occurrences">In the order of their windows. What the owners have done of them is told to owners only.</param>
internal sealed record WheelJson(WheelItemJson Wheel, IReadOnlyList<OwnerJson> Owners, int Year, IReadOnlyList<ActivityJson> Activities, IReadOnlyList<OccurrenceJson> Occurrences);

/// <param name="Invited">Asked to own it, and has not answered.</param>
internal sealed record OwnerJson(string Service, string Name, bool Invited);

/// <summary>An activity; the same fields are sent to propose one. See <see cref="ActivityBody"/>.</summary>
/// <param name="Conduct">The rules of conduct that its owners have marked it with.</param>
internal sealed record ActivityJson(string Id, int Revision, ActivityBody Fields, IReadOnlyList<Domain.ConductRule> Conduct)
{
    public static ActivityJson Of(WheelActivity activity, WheelView wheel) =>
        new(activity.Id.Value, activity.Revision, ActivityBody.Of(SentActivity.Of(activity)), wheel.ConductOf(activity.Id));
}

/// <param name="Due">The last workday of the window.</param>
internal sealed record OccurrenceJson(string Activity, string Title, int Year, DateOnly From, DateOnly Through, DateOnly Due, IReadOnlyList<ProgressJson>? Progress);

/// <param name="State">planned, under-way, done or late.</param>
internal sealed record ProgressJson(string Service, string State, DateOnly? On);

/// <summary>Occurrences by due date, across the wheels that the caller may see.</summary>
internal sealed record DueListJson(IReadOnlyList<DueJson> Items);

internal sealed record DueJson(string Wheel, string WheelTitle, string Activity, string Title, int Year, DateOnly From, DateOnly Through, DateOnly Due);

/// <param name="Template">The key of a template; left out for an empty wheel.</param>
internal sealed record StartWheelBody(string? Title, string? Rule, string? Template);

/// <summary>
/// One change: an <c>activity</c> to add, or, with <c>id</c> and the <c>revision</c> that was read, to change; <c>remove</c> with an activity's key;
/// <c>title</c>, <c>rule</c>, <c>shared</c> or <c>invite</c> (a service's key).
/// </summary>
internal sealed record ProposalBody(ActivityBody? Activity, string? Id, int? Revision, string? Remove, string? Title, string? Rule, bool? Shared, string? Invite, string? Reason);

/// <summary>
/// <c>timing</c>: month-1 … month-12, quarter-1 … 4, half-year-1, half-year-2, season-spring, season-autumn, week (with <c>week</c>), days (with <c>first</c> and
/// <c>last</c> as day.month), before-activity (with <c>other</c>, <c>ahead</c>, <c>aheadUnit</c> days, weeks or months, <c>long</c> in days), before-day (with
/// <c>first</c>, <c>ahead</c> …). <c>years</c>: every-year, every-second-year or once (with <c>year</c>), council-years (with <c>councilYears</c> 1 to 4).
/// <c>prerequisites</c>: activities' keys, with <c>:n</c> where it is n years before.
/// </summary>
internal sealed record ActivityBody(
    string? Title, string? Theme, string? Responsible, string? Timing, string? Week, string? First, string? Last, string? Other, string? Ahead, string? AheadUnit, string? Long,
    string? Years, string? Year, IReadOnlyList<string>? CouncilYears, IReadOnlyList<string>? Checklist, IReadOnlyList<string>? Prerequisites)
{
    public SentActivity Sent => new(
        Title, Theme, Responsible, Timing, Week, First, Last, Other, Ahead, AheadUnit, Long, Years, Year, CouncilYears ?? [], Checklist ?? [], Prerequisites ?? []);

    public static ActivityBody Of(SentActivity sent) => new(
        sent.Title, sent.Theme, sent.Responsible, sent.Timing, sent.Week, sent.First, sent.Last, sent.Other, sent.Ahead, sent.AheadUnit, sent.Long, sent.Years, sent.Year,
        [.. sent.CouncilYears.OfType<string>()], [.. sent.Checklist.OfType<string>()], [.. sent.Prerequisites.OfType<string>()]);
}

internal sealed record ProposalListJson(IReadOnlyList<ProposalJson> Items);

/// <param name="Kind">What it would change, e.g. change-activity.</param>
/// <param name="Activity">The key of the activity that it is of; null where it is of none, or of several.</param>
/// <param name="Outcome">open, passed, rejected, lapsed, overtaken or taken-back.</param>
internal sealed record ProposalJson(int Number, string By, string Kind, string? Activity, string? Reason, DateTimeOffset MadeAt, DateTimeOffset LapsesAt, string Outcome, IReadOnlyList<VoteJson> Votes)
{
    public static ProposalJson Of(ProposalView view) => new(
        view.Number, view.By.Value, JsonNamingPolicy.KebabCaseLower.ConvertName(view.Change.GetType().Name), ActivityOf(view.Change)?.Value, view.Reason?.Body, view.MadeAt, view.LapsesAt, view.Outcome,
        [.. view.Votes.Select(vote => new VoteJson(vote.Service.Value, vote.Yes))]);

    private static ActivityId? ActivityOf(WheelChange change) => change switch
    {
        WheelChange.AddActivity added => added.Activity.Id,
        WheelChange.ChangeActivity changed => changed.Becomes.Id,
        WheelChange.RemoveActivity removed => removed.Activity,
        _ => null,
    };
}

internal sealed record VoteJson(string Service, bool Yes);

/// <summary>A newer edition of a wheel's template.</summary>
internal sealed record NewerEditionJson(string Template, int Edition, IReadOnlyList<DifferenceJson> Differences)
{
    public static NewerEditionJson Of(OfferedEdition offered) => new(
        offered.Template.Id,
        offered.Newer.Number,
        [.. offered.Differences.Select(one => new DifferenceJson(
            one.Difference.Activity.Value, (one.Difference.Becomes ?? one.Difference.Was)!.Title, one.Difference.Was is null ? "added" : one.Difference.Becomes is null ? "removed" : "changed",
            [.. one.Difference.Fields.Select(field => field.Code())], one.Applies))]);
}

/// <param name="Kind">added, changed or removed.</param>
/// <param name="Fields">What of it is changed, e.g. timing.</param>
/// <param name="Applies">False where the wheel says so already, or no longer holds it.</param>
internal sealed record DifferenceJson(string Activity, string Title, string Kind, IReadOnlyList<string> Fields, bool Applies);

/// <param name="Edition">The edition that was read.</param>
/// <param name="Accepted">The keys of the activities whose differences are accepted.</param>
internal sealed record AdoptBody(int? Edition, IReadOnlyList<string>? Accepted, string? Reason);

internal sealed record VoteBody(bool? Yes);

/// <param name="State">planned, under-way or done.</param>
/// <param name="On">An own date inside the window.</param>
/// <param name="Ticked">Places in the checklist, from 0.</param>
internal sealed record ProgressBody(int? Year, string? State, DateOnly? On, IReadOnlyList<int>? Ticked);
