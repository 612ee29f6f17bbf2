namespace LearningNetwork.Domain.Workshops;

/// <summary>What happens to a workshop.</summary>
public abstract record WorkshopEvent : Event;

/// <param name="Purpose">What more must be known of, and what will be asked besides the bank's questions.</param>
/// <param name="ReportOn">The year that the council report it feeds tells of; null where it stands alone.</param>
public sealed record WorkshopPlanned(string Title, DateOnly On, TextRef Purpose, int? ReportOn, ValueList<BankQuestion> Questions) : WorkshopEvent;

/// <summary>Agenda and background must be sent anew: those sent name another day.</summary>
public sealed record WorkshopMoved(DateOnly On) : WorkshopEvent;

public sealed record WorkshopCalledOff : WorkshopEvent;

public sealed record ReportChosen(int? ReportOn) : WorkshopEvent;

public sealed record QuestionsChosen(ValueList<BankQuestion> Questions) : WorkshopEvent;

public sealed record RoleTaken(WorkshopRole Role, PersonId Person) : WorkshopEvent;

public sealed record RoleLeft(WorkshopRole Role) : WorkshopEvent;

public sealed record ItemTicked(ChecklistItem Item, bool Done) : WorkshopEvent;

public sealed record PrincipleConfirmed(Principle Principle) : WorkshopEvent;

public sealed record PapersSent(DateOnly On) : WorkshopEvent;

public sealed record WorkshopHeld(ValueList<ParticipantCount> Participants) : WorkshopEvent;

public sealed record InputNoted(TextRef Text, InputTone Tone, InputChapter Chapter, bool Afterwards, PersonId By) : WorkshopEvent;

/// <summary>It must be confirmed anew.</summary>
public sealed record InputRewritten(int Number, TextRef Text, PersonId By) : WorkshopEvent;

/// <summary>One of the two roles confirmed all that the other wrote.</summary>
public sealed record NotesConfirmed(PersonId By) : WorkshopEvent;

public sealed record InputAnswered(int Number, InputAnswer Answer) : WorkshopEvent;

public sealed record MaterialPromised(TextRef What) : WorkshopEvent;

public sealed record MaterialSent(int Number, DateOnly On) : WorkshopEvent;

public sealed record ParticipantsThanked(Thanks Thanks) : WorkshopEvent;

/// <summary>Those who took part were told what became of all they said.</summary>
public sealed record AnswersTold(DateOnly On) : WorkshopEvent;

/// <summary>What was said was given to the council report: the inputs of these numbers.</summary>
public sealed record InputsReported(ValueList<int> Inputs) : WorkshopEvent;
