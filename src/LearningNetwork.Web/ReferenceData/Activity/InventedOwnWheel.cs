using System.Globalization;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.ReferenceData.Wheels;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>A made-up wheel of a service's own, of which nearly all was done in the year that its last report tells of, and what was due since.</summary>
internal sealed class InventedOwnWheel(InventedDays days, ServiceId service, int year)
{
    private const int Started = 420, Marked = 205, MarkedNow = 9;

    public IEnumerable<PlannedCommand> Commands()
    {
        var plan = FourYearWheel.Template.Newest.In("nn");
        yield return Plan("start", Started, 0, new StartWheel(
            "Årshjul for Etne og Vindafjord (oppdikta)", service, PassingRule.Any, year, plan, FourYearWheel.Template.IdOf(FourYearWheel.Template.Newest)));
        foreach (var (place, one) in Due(plan, year).SkipLast(1).Index())
            yield return Done(one, Marked, place);
        foreach (var (place, one) in Due(plan, year + 1).Where(one => one.Due < days.Day(MarkedNow)).Index())
            yield return Done(one, MarkedNow, place);
    }

    private static IEnumerable<Occurrence> Due(IEnumerable<WheelActivity> plan, int year) => new Occurrences(plan).Between(year, year + 1).Where(one => one.Due.Year == year);

    private PlannedCommand Done(Occurrence one, int daysAgo, int place) => Plan(
        $"mark {one.Activity} {one.Year.ToString(CultureInfo.InvariantCulture)}", daysAgo, place, new MarkProgress(one.Activity, one.Year, ProgressState.Done, one.Due, []));

    private PlannedCommand Plan(string what, int daysAgo, int order, WheelCommand command)
    {
        var wheel = new WheelId($"arshjul-{service}").In(DemoActors.Network);
        return new($"{wheel.Stream} {what}", days.Moment(daysAgo, order), DemoActors.Leader(service.Value), wheel, command, Projected.Invented);
    }
}
