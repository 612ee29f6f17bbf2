using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.SignIn.Demo;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>
/// Made-up group offerings: 003 §5.7.1 names the methods and that services run them together, and states neither dates, places nor
/// numbers. Nothing reacts to what is loaded, so what calendars and rounds would tell each other is told here.
/// </summary>
internal sealed class InventedRounds(InventedDays days)
{
    private static readonly GroupOfferingId TryggBase = new("trygg-base-i-sunnhordland"), Tbo = new("tbo-f-pa-haugalandet");

    private static readonly GroupLeaderId One = new(DemoPeople.GroupLeaders[0].Id), Other = new(DemoPeople.GroupLeaders[1].Id);

    private int order;

    public IEnumerable<PlannedCommand> Commands() => [.. Leaders(), .. Offerings(), .. Held(), .. Coming(), .. Full(), .. Asking(), .. Forum()];

    private IEnumerable<PlannedCommand> Leaders() =>
    [
        ToLeader(One, 200, DemoActors.Leader("stord"), new RegisterLeader("Rettleiar, fosterheimsteamet")),
        ToLeader(One, 200, DemoActors.Leader("stord"), new AddQualification(GroupMethod.TryggBase, "Bufetat", days.Day(-700))),
        ToLeader(One, 199, DemoActors.Leader("stord"), new AddQualification(GroupMethod.TboF, "Bufetat", days.Day(-400))),
        ToLeader(Other, 198, DemoActors.Leader("karmoy-bokn"), new RegisterLeader("Veileder, oppfølgingsteamet")),
        ToLeader(Other, 198, DemoActors.Leader("karmoy-bokn"), new AddQualification(GroupMethod.TboF, "Bufetat", days.Day(-500))),
    ];

    private IEnumerable<PlannedCommand> Offerings() =>
    [
        To(TryggBase.In(DemoActors.Network), 190, DemoActors.Leader("stord"), new OpenOffering(
            "Trygg Base i Sunnhordland", GroupMethod.TryggBase, Services("stord", "bomlo", "fitjar", "sveio"), CostKey.Homes,
            InventedMoves.Write("description", Nynorsk("Ei gruppe for fosterforeldre om å vere ein trygg base for barnet. Tenestene går saman om leiarar og lokale.")))),
        To(Tbo.In(DemoActors.Network), 188, DemoActors.Leader("haugesund-utsira"), new OpenOffering(
            "TBO-F på Haugalandet", GroupMethod.TboF, Services("haugesund-utsira", "karmoy-bokn", "tysvaer", "sauda-suldal"), CostKey.Equal,
            InventedMoves.Write("description", Bokmaal("Traumebevisst omsorg for fosterforeldre, i en fast gruppe over noen måneder.")))),
        To(TryggBase.In(DemoActors.Network), 20, DemoActors.Leader("kvam"), new StateDemand(2)),
        To(TryggBase.In(DemoActors.Network), 15, DemoActors.Leader("etne-vindafjord"), new StateDemand(3)),
        To(Tbo.In(DemoActors.Network), 12, DemoActors.Leader("tysvaer"), new StateDemand(1)),
    ];

    /// <summary>One that is over, with attendance, cost and evaluation.</summary>
    private IEnumerable<PlannedCommand> Held()
    {
        var round = new RoundId(TryggBase, "var");
        ValueList<TimeSlot> slots = [Slot(100), Slot(79), Slot(58)];
        return
        [
            .. Opened(round, "stord", 150, new PlanRound(slots, Place, 5, [], null), One, GroupMethod.TryggBase, slots),
            .. new[] { ("stord", 1, 2), ("stord", 2, 2), ("bomlo", 1, 2), ("fitjar", 1, 1), ("sveio", 1, 2) }.Select(home => Book(round, 140, home.Item1, home.Item2, home.Item3)),
            .. new[] { (1, 99), (2, 78), (3, 57) }.Select(told => ToRound(round, told.Item2, DemoActors.GroupLeader(One.Value), new TellAttendance(
                told.Item1, [new(new("stord"), 2, 4), new(new("bomlo"), 1, told.Item1 == 2 ? 1 : 2), new(new("fitjar"), 1, 1), new(new("sveio"), 1, 2)]))),
            ToRound(round, 50, DemoActors.Leader("stord"), new StateCost(1_850_000)),
            ToRound(round, 49, DemoActors.GroupLeader(One.Value), new EvaluateRound([0, 0, 1, 3, 4], InventedMoves.Write("learning", Nynorsk("Fleire pausar, og ei samling til om samvær.")))),
        ];
    }

    /// <summary>One that can be booked, with places kept for those who run it.</summary>
    private IEnumerable<PlannedCommand> Coming()
    {
        var round = new RoundId(TryggBase, "neste");
        ValueList<TimeSlot> slots = [Slot(-48), Slot(-62), Slot(-76), Slot(-90)];
        return
        [
            .. Opened(round, "stord", 30, new PlanRound(slots, Place, 8, [new(new("stord"), 2), new(new("bomlo"), 2), new(new("sveio"), 1)], days.Day(-20)), One, GroupMethod.TryggBase, slots),
            .. new[] { ("stord", 1, 2), ("bomlo", 1, 1), ("kvam", 1, 2) }.Select(home => Book(round, 18, home.Item1, home.Item2, home.Item3)),
        ];
    }

    /// <summary>One that is full, where a place was freed and the first in line has an offer.</summary>
    private IEnumerable<PlannedCommand> Full()
    {
        var round = new RoundId(Tbo, "neste");
        ValueList<TimeSlot> slots = [Slot(-34), Slot(-55), Slot(-83)];
        return
        [
            .. Opened(round, "haugesund-utsira", 40, new PlanRound(slots, null, 4, [], null), Other, GroupMethod.TboF, slots),
            .. new[] { ("haugesund-utsira", 1, 2), ("karmoy-bokn", 1, 2), ("karmoy-bokn", 2, 1), ("sauda-suldal", 1, 2), ("tysvaer", 1, 2), ("bergen", 1, 2), ("bomlo", 1, 1) }
                .Select(home => Book(round, 35, home.Item1, home.Item2, home.Item3)),
            ToRound(round, 1, DemoActors.Leader("karmoy-bokn"), new GiveBack(2)),
        ];
    }

    /// <summary>One that waits for a leader to answer.</summary>
    private IEnumerable<PlannedCommand> Asking()
    {
        var round = new RoundId(Tbo, "til-hausten");
        ValueList<TimeSlot> slots = [Slot(-130), Slot(-158)];
        return
        [
            ToRound(round, 6, DemoActors.Leader("haugesund-utsira"), new PlanRound(slots, Place, 6, [], null)),
            ToRound(round, 6, DemoActors.Leader("haugesund-utsira"), new AskLeader(One)),
            ToLeader(One, 6, DemoActors.Program, new AskForRound(round, 1, GroupMethod.TboF, slots)),
        ];
    }

    private IEnumerable<PlannedCommand> Forum()
    {
        var topic = LeaderTopicDecider.Decider.In(DemoActors.Network, "kor-mange-pausar");
        return
        [
            To(topic, 25, DemoActors.GroupLeader(One.Value), new BeginTopic(
                "Kor mange pausar treng ei gruppe?", null, InventedMoves.Write("text", Nynorsk("Vi hadde éin pause på tre timar, og det var for lite. Korleis gjer de det?")))),
            To(topic, 23, DemoActors.GroupLeader(Other.Value), new ReplyToTopic(
                InventedMoves.Write("text", Bokmaal("Vi har to korte, og den siste rett før vi snakker om hvordan uka har vært.")))),
        ];
    }

    private IEnumerable<PlannedCommand> Opened(
        RoundId round, string organiser, int daysAgo, PlanRound plan, GroupLeaderId leader, GroupMethod method, ValueList<TimeSlot> slots) =>
    [
        ToRound(round, daysAgo, DemoActors.Leader(organiser), plan),
        ToRound(round, daysAgo, DemoActors.Leader(organiser), new AskLeader(leader)),
        ToLeader(leader, daysAgo, DemoActors.Program, new AskForRound(round, 1, method, slots)),
        ToLeader(leader, daysAgo - 1, DemoActors.GroupLeader(leader.Value), new AnswerRound(round, Yes: true)),
        ToRound(round, daysAgo - 1, DemoActors.Program, new NoteLeaderAnswer(leader, 1, AskingAnswer.Yes)),
        ToRound(round, daysAgo - 2, DemoActors.Leader(organiser), new OpenRound()),
    ];

    private PlannedCommand Book(RoundId round, int daysAgo, string service, int home, int adults) => ToRound(round, daysAgo, DemoActors.Leader(service), new BookHome(home, adults));

    private PlannedCommand ToRound(RoundId round, int daysAgo, Actor actor, RoundCommand command) => To(round.In(DemoActors.Network), daysAgo, actor, command);

    private PlannedCommand ToLeader(GroupLeaderId leader, int daysAgo, Actor actor, GroupLeaderCommand command) => To(leader.In(DemoActors.Network), daysAgo, actor, command);

    /// <summary>Each is some minutes after the one before it, so that what falls on one day keeps its order.</summary>
    private PlannedCommand To(EntityId to, int daysAgo, Actor actor, Command command) =>
        new($"group {++order} {to.Stream}", days.Moment(daysAgo, 100 + order), actor, to, command, Projected.Invented);

    private TimeSlot Slot(int daysAgo) => new(days.Day(daysAgo), new(9, 0), new(13, 0));

    private static WrittenText Place => InventedMoves.Write("place", Nynorsk("Møterommet i andre høgda på rådhuset (oppdikta)"));

    private static ValueList<ServiceId> Services(params string[] services) => services.Select(service => new ServiceId(service)).ToValueList();
}
