using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>What comes by time alone: a proposal lapses, and those responsible are reminded of what begins, of what is soon due, and of what is late.</summary>
internal static class WheelDeadlines
{
    /// <summary>How many years ahead the next reminder is looked for; where there is none, it is looked for again then.</summary>
    private const int YearsAhead = 5;

    /// <summary>How old a reminder may be when it is told, in days (ours).</summary>
    private const int DaysOld = 14;

    /// <summary>When on the day, in UTC: before the office opens in Norway, summer and winter.</summary>
    private static readonly TimeOnly Morning = new(5, 0);

    public static IReadOnlyList<Deadline> Of(AnnualWheel state) => state is not Running s
        ? []
        :
        [
            .. s.Proposals.Select(proposal => new Deadline(FormattableString.Invariant($"lapse-{proposal.Number}"), proposal.LapsesAt, new LapseProposal(proposal.Number))),
            .. Next(s) is { } day ? (Deadline[])[new("remind", new DateTimeOffset(day, Morning, TimeSpan.Zero), new RemindResponsible(day))] : [],
        ];

    /// <summary>
    /// Reminds of what the days until now ask for: each occurrence once, those owners who have not done it. Where the program has stood
    /// still, or the past was loaded, what is older than a fortnight is passed over.
    /// </summary>
    public static Decision Remind(Running state, DateOnly on, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (on <= state.RemindedThrough || on > today)
            return Decision.Nothing;
        var oldest = today.AddDays(-DaysOld);
        var reminders = Reminders.Of(state, state.RemindedThrough < oldest ? oldest : state.RemindedThrough.AddDays(1), today)
            .GroupBy(one => (one.Reminder.Activity, one.Reminder.Year))
            .Select(same => same.Last().Reminder);
        return new ResponsibleReminded(today, reminders.ToValueList(), now);
    }

    private static DateOnly? Next(Running state)
    {
        var from = state.RemindedThrough.AddDays(1);
        for (var year = 0; year < YearsAhead; year++)
        {
            if (Reminders.Of(state, from.AddYears(year), from.AddYears(year + 1).AddDays(-1)) is [var first, ..])
                return first.On;
        }

        return state.Activities.Count == 0 ? null : from.AddYears(YearsAhead);
    }
}
