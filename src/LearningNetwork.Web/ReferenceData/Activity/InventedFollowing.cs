using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>
/// Made-up following of implementations: the national model at six services, so that counts may be told, and a few others; one of
/// them fragile and asking for support. And a made-up round of interviews, since the sources state no counts of findings.
/// </summary>
internal sealed class InventedFollowing(InventedDays days)
{
    private const string National = "grunnmodellen";
    private const int Late = 92;

    private static readonly ValueList<(string Service, int Began, Stage Stage, int Trained, int InPost, int Families)> AtServices =
    [
        ("kvam", 400, Stage.InOperation, 4, 4, 9), ("stord", 380, Stage.InOperation, 5, 2, 7), ("voss-herad", 300, Stage.Started, 3, 3, 4),
        ("askoy", 260, Stage.Started, 6, 5, 6), ("sunnfjord", 120, Stage.Preparing, 2, 2, 0), ("tysvaer", 60, Stage.Exploring, 0, 0, 0),
    ];

    public IEnumerable<PlannedCommand> Commands() => [.. AtServices.SelectMany(FollowNational), .. Support(), .. OfCase(), .. Interviews()];

    private IEnumerable<PlannedCommand> FollowNational((string Service, int Began, Stage Stage, int Trained, int InPost, int Families) told)
    {
        var (service, began, stage, trained, inPost, families) = told;
        yield return Say(National, service, began, 0, new ExploreProduct());
        foreach (var (index, reached) in Enum.GetValues<Stage>().Where(one => one > Stage.Exploring && one <= stage && one != Stage.Stopped).Index())
            yield return Say(National, service, began - 30 - 40 * index, 1, new SetStage(reached, days.Day(began - 30 - 40 * index), ResponsibleRole.TeamLeader, null));
        yield return Say(National, service, 20, 2, new CountStaff(days.Day(20), trained, inPost));
        if (families > 0)
            yield return Say(National, service, 20, 3, new CountPractice(days.Day(20), families, families * 7));
        yield return Say(National, service, 19, 4, new MarkPrecondition(Precondition.TimeSetAside, stage >= Stage.InOperation ? InPlace.Yes : InPlace.Partly, days.Day(19)));
        yield return Say(National, service, 19, 5, new MarkPrecondition(Precondition.LeadersOnBoard, InPlace.Yes, days.Day(19)));
        yield return Say(National, service, 19, 6, new MarkPrecondition(Precondition.ContactPersonIsNotTheGuide, trained > 4 ? InPlace.No : InPlace.Yes, days.Day(19)));
        if (stage == Stage.Preparing)
            yield return Say(National, service, 18, 7, new MakePlan(days.Day(18), 3));
    }

    private IEnumerable<PlannedCommand> Support() =>
    [
        Say(National, "stord", 12, 0, new AskForSupport(InventedMoves.Write("need", Nynorsk("Tre av fem har slutta. Vi treng opplæring av nye, og nokon å øve saman med.")))),
        Say(National, "kvam", 15, 0, new AdoptSuggestion(10, days.Day(-60), ResponsibleRole.ServiceLeader)),
        Say(National, "kvam", 15, 1, new AdoptSuggestion(7, days.Day(-20), ResponsibleRole.TeamLeader)),
        Say(National, "kvam", 5, 0, new CloseSuggestion(7, true, days.Day(5), null)),
        Say(National, "kvam", 14, 0, new LogAdaptation(
            days.Day(40), InventedMoves.Write("what", Nynorsk("Vi held møta ein time i staden for halvannan.")), InventedMoves.Write("why", Nynorsk("Foreldra ønskte kortare møte.")), true, [])),
    ];

    /// <summary>What two services took into use after asking for it.</summary>
    private IEnumerable<PlannedCommand> OfCase() =>
    [
        Say("rammefortelling", "kvam", 250, Late, new SetStage(Stage.Started, days.Day(250), ResponsibleRole.TeamLeader, null)),
        Say("rammefortelling", "kvam", 100, Late, new SetStage(Stage.InOperation, days.Day(100), ResponsibleRole.TeamLeader, null)),
        Say("rammefortelling", "masfjorden", 129, Late, new SetStage(
            Stage.Stopped, days.Day(130), ResponsibleRole.ServiceLeader, InventedMoves.Write("reason", Nynorsk("Dei som fekk innføringa, har fått andre oppgåver.")))),
        Say("en-god-start", "gulen", 29, Late, new MakePlan(days.Day(29), 4)),
        Say("en-god-start", "gulen", 28, Late, new CountStaff(days.Day(28), 4, 2)),
    ];

    private static readonly ValueList<(Voice Voice, int Said, InventedText Text)> Findings =
    [
        (Voice.Employees, 7, Nynorsk("Det er lite tid til å øve saman etter opplæringa.")),
        (Voice.Employees, 4, Nynorsk("Ein fast dag i veka har gjort det lettare.")),
        (Voice.Employees, 2, Nynorsk("Materiellet er tungt å finne fram i.")),
        (Voice.Leaders, 4, Nynorsk("Det er vanskeleg å halde på dei som er opplærte.")),
        (Voice.Leaders, 2, Nynorsk("Malane har gitt likare arbeid i tenestene.")),
    ];

    private IEnumerable<PlannedCommand> Interviews()
    {
        var first = days.Day(70);
        var round = new InterviewRoundId(new("rammefortelling"), first.Year, first.Month).In(DemoActors.Network);
        yield return Plan("held", 60, 0, new HoldInterviews(
            "Rammefortelling, oppdiktet runde", first, first, 5, [new(InformantKind.Employees, 12, 4), new(InformantKind.UnitLeaders, 4, 4), new(InformantKind.TeamLeaders, 3, 3)], "Oppdiktet eksempel"));
        foreach (var (index, found) in Findings.Index())
            yield return Plan($"finding {index + 1}", 58, index, new RecordFinding(found.Voice, found.Said, InventedMoves.Write("finding", found.Text), null));

        PlannedCommand Plan(string what, int ago, int order, InterviewCommand command) => new(
            $"invented interviews {what}", days.Moment(ago, order), DemoActors.Program with { Roles = [Role.WorkingGroup] }, round, command, Projected.Invented);
    }

    private PlannedCommand Say(string product, string service, int ago, int order, ImplementationCommand command)
    {
        var to = new ImplementationId(new(product), new(service)).In(DemoActors.Network);
        return new($"{to.Stream} follow {ago} {order}", days.Moment(ago, order), DemoActors.Leader(service), to, command, Projected.Invented);
    }
}
