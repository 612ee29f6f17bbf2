using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.ReferenceData.Wheels;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>A made-up wheel that two services own: the first edition of the four-year wheel, with a gathering they plan together. One has done what was due, the other is behind, and a proposal waits.</summary>
internal sealed class InventedWheel(InventedDays days)
{
    public const string Id = "arshjul-sunnhordland";
    private const string First = "bomlo", Second = "stord";
    private const int Started = 420, Joined = 410, Planned = 380, Marked = 21, Waiting = 6, Reminded = 1;

    private static readonly EntityId Wheel = new WheelId(Id).In(DemoActors.Network);

    private int FirstYear => days.Day(Started).Year;

    public IEnumerable<PlannedCommand> Commands()
    {
        var template = FourYearWheel.Template;
        var edition = template.Editions[0];
        yield return Plan("start", Started, 0, First, new StartWheel(
            "Årshjul for Sunnhordland (oppdikta)", new(First), PassingRule.Majority, FirstYear, edition.In("nn"), template.IdOf(edition)));
        yield return Plan("invite", Started, 1, First, new ProposeChange(new WheelChange.InviteOwner(new(Second)), null));
        yield return Plan("join", Joined, 0, Second, new JoinWheel());
        foreach (var (place, activity) in Gathering.Index())
        {
            yield return Plan($"add {activity.Id}", Planned, (2 * place) + 1, First, new ProposeChange(new WheelChange.AddActivity(activity), InventedMoves.Write("reason", Together)));
            yield return Plan($"yes {activity.Id}", Planned, (2 * place) + 2, Second, new VoteOnProposal(place + 2, Yes: true));
        }

        foreach (var (place, mark) in Progress().Index())
            yield return Plan($"mark {mark.Service} {mark.Command.Activity} {mark.Command.Year.ToString(CultureInfo.InvariantCulture)}", Marked, place, mark.Service, mark.Command);
        yield return Plan("propose", Waiting, 0, Second, new ProposeChange(new WheelChange.ChangeActivity(Earlier(edition.In("nn").Single(one => one.Id.Value == "ansatte"))), InventedMoves.Write("reason", Busy)));
        yield return Plan("remind", Reminded, 0, null, new RemindResponsible(days.Day(Reminded)));
    }

    private static InventedText Together => Nynorsk("Vi inviterer fosterfamiliane i begge kommunane på same dag.");

    private static InventedText Busy => Nynorsk("Dei tillitsvalde har betre tid før påske enn i mars.");

    private static IReadOnlyList<WheelActivity> Gathering => [.. GatheringWheels.EverySecondYear.Newest.In("nn").OrderBy(activity => activity.Timing.CountedFrom is null ? 0 : 1)
        .Select(activity => activity with { Prerequisites = [] })];

    private static WheelActivity Earlier(WheelActivity activity) => activity with { Timing = new Timing.InYear(new YearPart.Days(new(1, 15), new(3, 1)), new YearRule.EveryYear()) };

    /// <summary>The first service has done all that was due; the second all but the last two, and has begun on what comes.</summary>
    private IEnumerable<(string Service, MarkProgress Command)> Progress()
    {
        var today = days.Day(Marked);
        var all = new Occurrences([.. FourYearWheel.Template.Editions[0].In("nn"), .. Gathering]).Between(FirstYear, today.Year).Where(one => one.Window.From <= today).ToList();
        var due = all.Where(one => one.Due < today).ToList();
        foreach (var one in due)
            yield return (First, Mark(one, ProgressState.Done, one.Due));
        foreach (var one in due.SkipLast(2))
            yield return (Second, Mark(one, ProgressState.Done, one.Window.From));
        foreach (var one in all.Except(due))
            yield return (Second, Mark(one, ProgressState.UnderWay, one.Due));
    }

    private static MarkProgress Mark(Occurrence one, ProgressState state, DateOnly on) => new(one.Activity, one.Year, state, on, []);

    /// <param name="service">Whose leader sends it; null for the program itself.</param>
    private PlannedCommand Plan(string what, int daysAgo, int order, string? service, WheelCommand command) =>
        new($"{Wheel.Stream} {what}", days.Moment(daysAgo, order), service is null ? DemoActors.Program : DemoActors.Leader(service), Wheel, command, Projected.Invented);
}
