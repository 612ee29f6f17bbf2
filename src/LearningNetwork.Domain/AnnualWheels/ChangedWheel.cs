using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;
using static LearningNetwork.Domain.AnnualWheels.WheelChange;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>What a change makes of a wheel.</summary>
internal static class ChangedWheel
{
    /// <summary>The change with what it is made on, as the wheel is now: kept with the proposal, so that it is seen when something else came between.</summary>
    public static WheelChange Grounded(Running wheel, WheelChange change) => change switch
    {
        ChangeActivity c => c with { Was = wheel.Activity(c.Becomes.Id) },
        RemoveActivity c => c with { Was = wheel.Activity(c.Activity) },
        Rename c => new Rename(c.Title.Trim(), wheel.Title),
        ChangeRule c => c with { Was = wheel.Rule },
        Share c => c with { Was = wheel.Shared },
        AdoptEdition c => c with { Accepted = c.Accepted.Select(one => Grounded(wheel, one)).ToValueList() },
        _ => change,
    };

    /// <summary>Whether what a grounded change was made on still stands, thing by thing: of an activity only what the change itself touches counts.</summary>
    public static bool StillFits(Running wheel, WheelChange change) => change switch
    {
        AddActivity c => wheel.Activity(c.Activity.Id) is null,
        ChangeActivity { Was: { } was } c => wheel.Activity(was.Id) is { } now && c.Becomes.DifferencesFrom(was).All(field => now.Same(field, was) || now.Same(field, c.Becomes)),
        RemoveActivity { Was: { } was } => wheel.Activity(was.Id) is { } now && now.SaysTheSameAs(was),
        Rename c => wheel.Title == c.Was,
        ChangeRule c => wheel.Rule == c.Was,
        Share c => wheel.Shared == c.Was,
        InviteOwner c => !wheel.Owners.Contains(c.Service) && wheel.Owners.Count + wheel.Invited.Count < MostOwners,
        AdoptEdition c => wheel.Template is { } template && template.Edition < c.Edition.Edition && c.Accepted.All(one => StillFits(wheel, one)),
        _ => false,
    };

    /// <summary>The wheel with the change.</summary>
    public static Running Of(Running wheel, WheelChange change) => change switch
    {
        Rename c => wheel with { Title = c.Title },
        ChangeRule c => wheel with { Rule = c.Rule },
        Share c => wheel with { Shared = c.Shared },
        InviteOwner c => wheel with { Invited = wheel.Invited.Contains(c.Service) ? wheel.Invited : wheel.Invited.With(c.Service) },
        AdoptEdition c => Dated(wheel with { Template = c.Edition, Activities = c.Accepted.Aggregate(wheel.Activities, Activities) }),
        _ => Dated(wheel with { Activities = Activities(wheel.Activities, change) }),
    };

    private static ValueList<WheelActivity> Activities(ValueList<WheelActivity> all, WheelChange change) => change switch
    {
        AddActivity c => all.With(c.Activity with { Revision = 1 }),
        RemoveActivity c => all.Where(activity => activity.Id != c.Activity).ToValueList(),
        ChangeActivity { Was: { } was } c => all.Select(activity => activity.Id == was.Id ? Merged(activity, c.Becomes, was) : activity).ToValueList(),
        _ => all,
    };

    private static WheelActivity Merged(WheelActivity now, WheelActivity becomes, WheelActivity was) =>
        becomes.DifferencesFrom(was).Aggregate(now, (activity, field) => activity.With(field, becomes)) with { Revision = now.Revision + 1 };

    /// <summary>What was done of what is no longer there falls; an own date outside a window that moved falls too, but for what is done.</summary>
    private static Running Dated(Running wheel)
    {
        var occurrences = new Occurrences(wheel.Activities);
        return wheel with
        {
            Progress = wheel.Progress
                .Where(one => wheel.Activity(one.Activity) is not null)
                .Select(one => one is { On: { } on, State: not ProgressState.Done } && occurrences.Of(one.Activity, one.Year)?.Window.Holds(on) != true ? one with { On = null } : one)
                .ToValueList(),
        };
    }

    /// <summary>What is wrong with the wheel's plan after a change; null for a change of something else.</summary>
    public static Refusal? WrongPlan(Running wheel, WheelChange change) =>
        change is Rename or ChangeRule or Share or InviteOwner ? null : PlanCheck.Wrong(Of(wheel, change).Activities, wheel.As.FirstYear);
}
