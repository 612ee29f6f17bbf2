namespace LearningNetwork.Domain.Workshops;

/// <summary>What the service's own people can do with a workshop.</summary>
public abstract record WorkshopCommand : Command;

/// <param name="Level">The service; one's own case is refused.</param>
/// <param name="On">At least two weeks from the next workday, so that agenda and background can be out in time.</param>
public sealed record PlanWorkshop(
    string Title, WorkshopLevel Level, DateOnly On, WrittenText Purpose, int? ReportOn, ValueList<BankQuestion> Questions) : WorkshopCommand
{
    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => [Purpose];
}

public sealed record MoveWorkshop(DateOnly On) : WorkshopCommand;

public sealed record CallOffWorkshop : WorkshopCommand;

/// <param name="ReportOn">Null: it stands alone.</param>
public sealed record ChooseReport(int? ReportOn) : WorkshopCommand;

public sealed record ChooseQuestions(ValueList<BankQuestion> Questions) : WorkshopCommand;

/// <summary>The sender takes the role; nobody takes both, and nobody is given one by another.</summary>
public sealed record TakeRole(WorkshopRole Role) : WorkshopCommand;

public sealed record LeaveRole(WorkshopRole Role) : WorkshopCommand;

public sealed record TickItem(ChecklistItem Item, bool Done) : WorkshopCommand;

public sealed record ConfirmPrinciple(Principle Principle) : WorkshopCommand;

/// <summary>Agenda and background were sent.</summary>
public sealed record TellPapersSent(DateOnly On) : WorkshopCommand;

public sealed record TellWorkshopHeld(ValueList<ParticipantCount> Participants) : WorkshopCommand;

/// <param name="Afterwards">It came back after the workshop, in one of the ways the thanks named.</param>
public sealed record NoteInput(WrittenText Text, InputTone Tone, InputChapter Chapter, bool Afterwards) : WorkshopCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record RewriteInput(int Number, WrittenText Text) : WorkshopCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

/// <summary>The sender confirms what the other of the two roles wrote.</summary>
public sealed record ConfirmNotes : WorkshopCommand;

public sealed record AnswerInput(int Number, bool Used, WrittenText Because) : WorkshopCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Because];
}

public sealed record PromiseMaterial(WrittenText What) : WorkshopCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [What];
}

public sealed record TellMaterialSent(int Number, DateOnly On) : WorkshopCommand;

public sealed record TellThanked(DateOnly On, ValueList<ReplyWay> Ways) : WorkshopCommand;

/// <summary>Those who took part were told what became of what they said: once they are thanked, every input is answered and what was promised is sent.</summary>
public sealed record TellAnswers(DateOnly On) : WorkshopCommand;

/// <summary>Gives what was said to the report of the year chosen.</summary>
public sealed record ReportInputs : WorkshopCommand;
