using System.Globalization;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.ReferenceData.Wheels;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>A made-up wheel of a service's own, of which nearly all was done in a year that its report then tells of.</summary>
internal sealed class InventedOwnWheel(InventedDays days, ServiceId service, int year)
{
    private const int Started = 420, Marked = 205;

    public IEnumerable<PlannedCommand> Commands()
    {
        var plan = FourYearWheel.Template.Newest.In("nn");
        yield return Plan("start", Started, 0, new StartWheel(
            "Årshjul for Etne og Vindafjord (oppdikta)", service, PassingRule.Any, year, plan, FourYearWheel.Template.IdOf(FourYearWheel.Template.Newest)));
        var due = new Occurrences(plan).Between(year, year).Where(one => one.Due.Year == year).ToList();
        foreach (var (place, one) in due.SkipLast(1).Index())
            yield return Plan($"mark {one.Activity} {year.ToString(CultureInfo.InvariantCulture)}", Marked, place, new MarkProgress(one.Activity, one.Year, ProgressState.Done, one.Due, []));
    }

    private PlannedCommand Plan(string what, int daysAgo, int order, WheelCommand command)
    {
        var wheel = new WheelId($"arshjul-{service}").In(DemoActors.Network);
        return new($"{wheel.Stream} {what}", days.Moment(daysAgo, order), DemoActors.Leader(service.Value), wheel, command, Projected.Invented);
    }
}
