using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>Writes a wheel as it stands: what is shared, who owns it, and what each has done.</summary>
internal sealed class WheelProjection : Projection
{
    public override int Version => 2;

    public override IReadOnlyList<Table> Tables { get; } = [WheelTables.Wheels, WheelTables.Owners, WheelTables.Progress];

    public override IEnumerable<Row> Rows(Projected step)
    {
        var (network, wheel) = (step.Entity.Network.Value, step.Entity.Key);
        var (before, after) = (step.Before as Running, step.After as Running);
        return after is null && before is null ? [] : [.. Wheel(step, before, after), .. Owners(network, wheel, before, after), .. Progress(network, wheel, before, after)];
    }

    private static IEnumerable<Row> Wheel(Projected step, Running? before, Running? after)
    {
        var (network, wheel) = (step.Entity.Network.Value, step.Entity.Key);
        if (after is null)
            yield return WheelTables.Wheels.NoRow(network, wheel);
        else if (before is null || (before.Title, before.Rule, before.Shared, before.Template, before.Activities, before.Conduct) != (after.Title, after.Rule, after.Shared, after.Template, after.Activities, after.Conduct))
        {
            yield return WheelTables.Wheels.Row(
                network,
                wheel,
                step.Entity.Stream,
                after.Title,
                after.Rule.ToString(),
                after.Shared,
                (long)after.As.FirstYear,
                after.As.CopyOf?.Value,
                after.As.At,
                new WheelPlan(after.Template, after.Activities, after.Conduct));
        }
    }

    private static IEnumerable<Row> Owners(string network, string wheel, Running? before, Running? after)
    {
        var (was, now) = (Parties(before), Parties(after));
        foreach (var gone in was.Keys.Except(now.Keys))
            yield return WheelTables.Owners.NoRow(network, wheel, gone.Value);
        foreach (var (service, party) in now.Where(one => !was.TryGetValue(one.Key, out var earlier) || earlier != one.Value))
            yield return WheelTables.Owners.Row(network, wheel, service.Value, party.Invited, party.Place);
    }

    private static Dictionary<ServiceId, (bool Invited, long Place)> Parties(Running? wheel) => wheel is null ? [] : wheel.Owners.Index().Select(one => (one.Item, false, (long)one.Index))
        .Concat(wheel.Invited.Index().Select(one => (one.Item, true, (long)one.Index))).ToDictionary(one => one.Item1, one => (one.Item2, one.Item3));

    private static IEnumerable<Row> Progress(string network, string wheel, Running? before, Running? after)
    {
        if (before?.Progress is { } same && ReferenceEquals(same, after?.Progress))
            yield break;
        var now = (after?.Progress ?? []).ToDictionary(Key);
        var was = (before?.Progress ?? []).ToDictionary(Key);
        foreach (var gone in was.Keys.Except(now.Keys))
            yield return WheelTables.Progress.NoRow(network, wheel, (long)gone.Year, gone.Activity.Value, gone.Service.Value);
        foreach (var (key, progress) in now.Where(one => !was.TryGetValue(one.Key, out var earlier) || earlier != one.Value))
            yield return WheelTables.Progress.Row(network, wheel, (long)key.Year, key.Activity.Value, key.Service.Value, progress.State.ToString(), progress.On, progress.Ticked);
    }

    private static (int Year, ActivityId Activity, ServiceId Service) Key(OwnProgress progress) => (progress.Year, progress.Activity, progress.Service);
}

/// <summary>What a wheel's owners plan together; kept as one JSON value in its row.</summary>
/// <param name="Conduct">Which activities are meant for which rules of conduct; only those that are marked.</param>
public sealed record WheelPlan(TemplateEditionId? Template, ValueList<WheelActivity> Activities, ValueList<ActivityConduct> Conduct);
