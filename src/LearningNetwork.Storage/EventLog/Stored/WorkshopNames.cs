using LearningNetwork.Domain.Workshops;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class WorkshopNames
{
    public static void Add(StoredNames names) => names
        .Text<WorkshopId>()
        .Event<WorkshopPlanned>("workshop/planned")
        .Event<WorkshopMoved>("workshop/moved")
        .Event<WorkshopCalledOff>("workshop/called-off")
        .Event<ReportChosen>("workshop/report-chosen")
        .Event<QuestionsChosen>("workshop/questions-chosen")
        .Event<RoleTaken>("workshop/role-taken")
        .Event<RoleLeft>("workshop/role-left")
        .Event<ItemTicked>("workshop/item-ticked")
        .Event<PrincipleConfirmed>("workshop/principle-confirmed")
        .Event<PapersSent>("workshop/papers-sent")
        .Event<WorkshopHeld>("workshop/held")
        .Event<InputNoted>("workshop/input-noted")
        .Event<InputRewritten>("workshop/input-rewritten")
        .Event<NotesConfirmed>("workshop/notes-confirmed")
        .Event<InputAnswered>("workshop/input-answered")
        .Event<MaterialPromised>("workshop/material-promised")
        .Event<MaterialSent>("workshop/material-sent")
        .Event<ParticipantsThanked>("workshop/participants-thanked")
        .Event<AnswersTold>("workshop/answers-told")
        .Event<InputsReported>("workshop/inputs-reported")
        .Command<PlanWorkshop>("workshop/plan")
        .Command<MoveWorkshop>("workshop/move")
        .Command<CallOffWorkshop>("workshop/call-off")
        .Command<ChooseReport>("workshop/choose-report")
        .Command<ChooseQuestions>("workshop/choose-questions")
        .Command<TakeRole>("workshop/take-role")
        .Command<LeaveRole>("workshop/leave-role")
        .Command<TickItem>("workshop/tick-item")
        .Command<ConfirmPrinciple>("workshop/confirm-principle")
        .Command<TellPapersSent>("workshop/tell-papers-sent")
        .Command<TellWorkshopHeld>("workshop/tell-held")
        .Command<NoteInput>("workshop/note-input")
        .Command<RewriteInput>("workshop/rewrite-input")
        .Command<ConfirmNotes>("workshop/confirm-notes")
        .Command<AnswerInput>("workshop/answer-input")
        .Command<PromiseMaterial>("workshop/promise-material")
        .Command<TellMaterialSent>("workshop/tell-material-sent")
        .Command<TellThanked>("workshop/tell-thanked")
        .Command<TellAnswers>("workshop/tell-answers")
        .Command<ReportInputs>("workshop/report-inputs")
        .State<Workshop>(
            "workshop", schema: 1,
            ("not-planned", typeof(Workshop.NotPlanned)),
            ("planned", typeof(Workshop.Planned)),
            ("called-off", typeof(Workshop.CalledOff)),
            ("held", typeof(Workshop.Held)));
}
