using LearningNetwork.Domain;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Made-up workshops: one that owes answers, one to come, and one that was so small that nothing leaves it.</summary>
internal sealed class InventedWorkshops(InventedDays days)
{
    public IEnumerable<PlannedCommand> Commands() => [.. OwesAnswers(), .. ToCome(), .. Small()];

    private IEnumerable<PlannedCommand> OwesAnswers() => Life(
        "stord", "kvifor-nei-til-ettervern",
        [
            .. Before("stord", "Kvifor nei til ettervern? (oppdikta)", 75, 36, "Mange takkar nei til ettervern. Kva kjem det av?", [BankQuestion.AfterCareWhyNo, BankQuestion.AfterCareWhatWouldHelp]),
            (36, Leads, new TellWorkshopHeld([new(ParticipantKind.YoungPeople, 5), new(ParticipantKind.FosterParents, 2)])),
            (36, Writes, Note("Vi visste ikkje at det fanst før vi vart myndige.", InputTone.Bad, InputChapter.FocusGroups)),
            (36, Writes, Note("Kontaktpersonen ringte på bursdagen. Det betydde mykje.", InputTone.Good, InputChapter.FocusGroups)),
            (36, Writes, Note("Nav og barnevernet seier kvar sin ting.", InputTone.Bad, InputChapter.Cooperation)),
            (35, Leads, new ConfirmNotes()),
            (35, Leads, new PromiseMaterial(Write("promise", "Eit ark om kva ettervern er."))),
            (34, Leads, new TellMaterialSent(1, days.Day(34))),
            (33, Writes, new TellThanked(days.Day(33), [ReplyWay.InWriting, ReplyWay.InPerson])),
            (30, Leads, new AnswerInput(1, true, Write("because", "Vi sender brev eit halvt år før attenårsdagen."))),
            (30, Leads, new AnswerInput(2, true, Write("because", "Alle kontaktpersonar har fått det med i rutinen."))),
            (29, Leads, new ReportInputs()),
        ]);

    private IEnumerable<PlannedCommand> ToCome() => Life(
        "stord", "samver-slik-de-vil-ha-det",
        [
            (6, Leads, new PlanWorkshop("Samvær slik de vil ha det (oppdikta)", WorkshopLevel.Service, days.Day(-45), Write("purpose", "Kva gjer eit samvær godt?"), null, [BankQuestion.VisitsWhatMakesGood])),
            (5, Leads, new TakeRole(WorkshopRole.Facilitator)),
            (5, Leads, new TickItem(ChecklistItem.ThemesChosen, true)),
            (5, Leads, new ConfirmPrinciple(Principle.Relevance)),
        ]);

    private IEnumerable<PlannedCommand> Small() => Life(
        "bomlo", "foreldre-om-informasjon",
        [
            .. Before("bomlo", "Foreldre om informasjon (oppdikta)", 60, 20, "Kva skulle foreldre ha visst før?", [BankQuestion.InformationWhatMissed]),
            (20, Leads, new TellWorkshopHeld([new(ParticipantKind.Parents, 3)])),
            (20, Writes, Note("Vi fekk vite om møtet same dag.", InputTone.Bad, InputChapter.FocusGroups)),
            (19, Leads, new ConfirmNotes()),
        ]);

    private IEnumerable<(int Ago, bool Leader, WorkshopCommand Command)> Before(string service, string title, int planned, int held, string purpose, ValueList<BankQuestion> questions) =>
    [
        (planned, Leads, new PlanWorkshop(title, WorkshopLevel.Service, days.Day(held), Write("purpose", purpose), service == "stord" ? days.Day(held).Year : null, questions)),
        (planned, Leads, new TakeRole(WorkshopRole.Facilitator)),
        (planned, Writes, new TakeRole(WorkshopRole.NoteTaker)),
        (planned - 2, Leads, new TickItem(ChecklistItem.ThemesChosen, true)),
        (planned - 2, Leads, new TickItem(ChecklistItem.RecruitedBroadly, true)),
        .. WorkshopTerms.BeforeTheDay.Select(principle => (planned - 3, Leads, (WorkshopCommand)new ConfirmPrinciple(principle))),
        (planned - 5, Writes, new TellPapersSent(days.Day(planned - 5))),
    ];

    private const bool Leads = true, Writes = false;

    private static NoteInput Note(string text, InputTone tone, InputChapter chapter) => new(Write("input", text), tone, chapter, Afterwards: false);

    private IEnumerable<PlannedCommand> Life(string service, string name, IEnumerable<(int Ago, bool Leader, WorkshopCommand Command)> told) =>
        told.Select((one, index) =>
        {
            var to = WorkshopDecider.Decider.In(DemoActors.Network, $"{service}.{name}");
            return new PlannedCommand(
                $"{to.Stream} step {index + 1}", days.Moment(one.Ago, index), one.Leader ? DemoActors.Leader(service) : DemoActors.Worker(service), to, one.Command, Projected.Invented);
        });

    private static WrittenText Write(string field, string text) => InventedMoves.Write(field, Nynorsk(text));
}
