using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Made-up learning in two of the network's projects: a gain with its course, experiments that go on, ended and were stopped, and an open vote.</summary>
internal sealed class InventedLearning(InventedDays days)
{
    public IEnumerable<PlannedCommand> Commands() => [.. Gains(), .. Running(), .. Done(), .. Stopped(), .. Vote()];

    private IEnumerable<PlannedCommand> Gains() => Book(
        "p3",
        (200, new EnterPhase(ProjectPhase.Develop, days.Day(200))),
        (200, new PlanGain(GainKind.Quality, "Flere barn får en egen samtale (oppdiktet)", "andel av barna, i prosent")),
        (199, new StateBaseline(1, days.Day(200), 41m)),
        (199, new StateTarget(1, days.Day(-120), 80m)),
        (150, new MeasureGain(1, days.Day(150), 47m)),
        (100, new MeasureGain(1, days.Day(100), 58m)),
        (50, new MeasureGain(1, days.Day(50), 55m)),
        (10, new MeasureGain(1, days.Day(10), 66m)),
        (9, new PlanGain(GainKind.Culture, "Kollegaer bruker hverandre mer (oppdiktet)", "antall felles gjennomganger i måneden")));

    private IEnumerable<PlannedCommand> Running() => Life(
        "p3", "samtale-ute",
        (40, new PlanExperiment("Samtalen ute på tur (oppdiktet)", Write("tried", "Om barn snakker lettere når vi går ved siden av hverandre."), Write("way", "Tre kontaktpersoner bytter ut annenhver samtale på kontoret i seks uker."))),
        (35, new StartExperiment(days.Day(35))),
        (34, new CountTools(DocumentationTool.ParentDiary, 8, 0)),
        (33, new MarkExperimentConduct([ConductRule.ChildsVoice, ConductRule.Predictability])),
        (28, new TakeNote(days.Day(28), Write("note", "Vi gikk uten mål den første gangen. Neste gang får barnet velge vei."))),
        (14, new TakeNote(days.Day(14), Write("note", "Pauser er lettere ute. Ingen venter på et svar."))),
        (12, new CountTools(DocumentationTool.ParentDiary, 8, 3)));

    private IEnumerable<PlannedCommand> Done() => Life(
        "p3", "sporsmal-pa-forhand",
        (120, new PlanExperiment("Spørsmål på forhånd (oppdiktet)", Write("tried", "Om barnet får sagt mer når det kjenner spørsmålene før møtet."), Write("way", "Spørsmålene sendes hjem en uke før, i et språk barnet kjenner."))),
        (110, new StartExperiment(days.Day(110))),
        (90, new MarkExperimentConduct([ConductRule.ChildsVoice])),
        (60, new StateLearning(Write("learning", "Barn kom med egne spørsmål, og møtene ble kortere."))),
        (55, new EndExperiment(days.Day(56), ExperimentOutcome.CarriedThrough, Write("result", "Vi fortsetter, og lager en mal av det."))));

    private IEnumerable<PlannedCommand> Stopped() => Life(
        "p1a", "felles-kalender",
        (80, new PlanExperiment("Felles kalender (oppdiktet)", Write("tried", "Om familien får bedre oversikt med én kalender for alle tjenestene."), Write("way", "To tjenester fører samme kalender i fire uker."))),
        (75, new StartExperiment(days.Day(75))),
        (70, new MarkExperimentConduct([ConductRule.Predictability, ConductRule.Cooperation])),
        (60, new StateLearning(Write("learning", "Ingen visste hvem som skulle rydde i den."))),
        (59, new EndExperiment(days.Day(60), ExperimentOutcome.Stopped, Write("result", "Vi stoppet: uten én ansvarlig ble den bare enda et sted å se."))));

    private IEnumerable<PlannedCommand> Vote() =>
    [
        Send(IdeaVoteDecider.Decider, "p3.var-samlinga", "p3", "open", 20, 0, new OpenVote("Vårsamlinga (oppdiktet)", days.Day(20), 9, 3, ["Mal for samtale ute", "Kurs i å lytte", "Felles kalender"])),
        Send(IdeaVoteDecider.Decider, "p3.var-samlinga", "p3", "count 1", 20, 1, new CountVotes(1, 11)),
        Send(IdeaVoteDecider.Decider, "p3.var-samlinga", "p3", "count 2", 20, 2, new CountVotes(2, 11)),
        Send(IdeaVoteDecider.Decider, "p3.var-samlinga", "p3", "count 3", 20, 3, new CountVotes(3, 4)),
    ];

    private IEnumerable<PlannedCommand> Book(string project, params (int Ago, LearningCommand Command)[] told) =>
        told.Select((one, index) => Send(LearningDecider.Decider, project, project, $"write {index + 1}", one.Ago, index, one.Command));

    private IEnumerable<PlannedCommand> Life(string project, string name, params (int Ago, ExperimentCommand Command)[] told) =>
        told.Select((one, index) => Send(ExperimentDecider.Decider, $"{project}.{name}", project, $"step {index + 1}", one.Ago, index, one.Command));

    private PlannedCommand Send(Decider decider, string key, string project, string what, int ago, int order, Command command)
    {
        var to = decider.In(DemoActors.Network, key);
        return new($"{to.Stream} {what}", days.Moment(ago, order), DemoActors.Lead(project), to, command, Projected.Invented);
    }

    private static WrittenText Write(string field, string text) => InventedMoves.Write(field, Bokmaal(text));
}
