using LearningNetwork.Domain;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Workshops;

/// <summary>Makes a workshop's commands of what was typed or sent; pages and API name what is done with the same words.</summary>
internal static class WorkshopReading
{
    /// <summary>The command that a word names, or null where it names none.</summary>
    public static WorkshopCommand? Command(string what, Reading read) => what switch
    {
        "move" => new MoveWorkshop(read.Day("on")),
        "call-off" => new CallOffWorkshop(),
        "report" => new ChooseReport(read.CountOrNone("reportOn")),
        "questions" => new ChooseQuestions(read.Several<BankQuestion>("questions")),
        "take-role" => new TakeRole(read.One<WorkshopRole>("role")),
        "leave-role" => new LeaveRole(read.One<WorkshopRole>("role")),
        "tick" => new TickItem(read.One<ChecklistItem>("item"), read.Flag("done")),
        "principle" => new ConfirmPrinciple(read.One<Principle>("principle")),
        "papers" => new TellPapersSent(read.Day("papersOn")),
        "held" => new TellWorkshopHeld(Participants(read)),
        "note" => new NoteInput(read.Text("input"), read.One<InputTone>("tone"), read.One<InputChapter>("chapter"), read.Line("afterwards") == "true"),
        "rewrite" => new RewriteInput(read.Count("number"), read.Text("input")),
        "confirm" => new ConfirmNotes(),
        "answer" => new AnswerInput(read.Count("number"), read.Flag("used"), read.Text("because")),
        "promise" => new PromiseMaterial(read.Text("promise")),
        "material-sent" => new TellMaterialSent(read.Count("number"), read.Day("sentOn")),
        "thanks" => new TellThanked(read.Day("thankedOn"), read.Several<ReplyWay>("ways")),
        "answers" => new TellAnswers(read.Day("answersOn")),
        "to-report" => new ReportInputs(),
        _ => null,
    };

    public static PlanWorkshop Plan(Reading read) => new(
        read.Line("title"), read.One<WorkshopLevel>("level"), read.Day("on"), read.Text("purpose"), read.CountOrNone("reportOn"), read.Several<BankQuestion>("questions"));

    /// <summary>The field of each kind's count.</summary>
    public static string FieldOf(ParticipantKind kind) => Choices.Code(kind);

    private static ValueList<ParticipantCount> Participants(Reading read) =>
        Enum.GetValues<ParticipantKind>().Select(kind => new ParticipantCount(kind, read.CountOrNone(FieldOf(kind)) ?? 0)).ToValueList();
}
