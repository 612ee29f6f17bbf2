namespace LearningNetwork.Domain.Workshops;

/// <summary>A participation workshop of a service (medvirkningsverksted; 000, 001): those it is for say how the service is, and are told what became of it.</summary>
public abstract record Workshop
{
    private Workshop() { }

    public sealed record NotPlanned : Workshop;

    public abstract record Begun(WorkshopPlan Plan) : Workshop;

    public sealed record Planned(WorkshopPlan Plan) : Begun(Plan);

    public sealed record CalledOff(WorkshopPlan Plan) : Begun(Plan);

    /// <summary>One that was held. It is open until those who took part have been told what became of all they said.</summary>
    /// <param name="AnswersToldOn">Null while it is open; what comes back later opens it again.</param>
    public sealed record Held(WorkshopPlan Plan, WorkshopRecord Record, DateOnly? AnswersToldOn) : Begun(Plan);
}

/// <summary>What is planned, and remembered, whatever the phase.</summary>
/// <param name="On">The day; a moved workshop has another than it was planned with.</param>
/// <param name="ReportOn">The year that the council report tells of, where the workshop feeds one; null where it stands alone.</param>
/// <param name="Facilitator">Null while nobody has taken the role.</param>
/// <param name="PapersSentOn">When agenda and background were sent for this day; null before that.</param>
/// <param name="Ticked">What of the checklists is done, in their order.</param>
/// <param name="Confirmed">The principles confirmed until now, in their order.</param>
public sealed record WorkshopPlan(
    WorkshopPlanned As,
    DateOnly On,
    int? ReportOn,
    ValueList<BankQuestion> Questions,
    PersonId? Facilitator,
    PersonId? NoteTaker,
    DateOnly? PapersSentOn,
    ValueList<ChecklistItem> Ticked,
    ValueList<Principle> Confirmed,
    ValueList<PromisedMaterial> Promised)
{
    public PersonId? HolderOf(WorkshopRole role) => role == WorkshopRole.Facilitator ? Facilitator : NoteTaker;

    public bool HasRole(PersonId person) => Facilitator == person || NoteTaker == person;

    internal WorkshopPlan With(WorkshopRole role, PersonId? holder) =>
        role == WorkshopRole.Facilitator ? this with { Facilitator = holder } : this with { NoteTaker = holder };
}

/// <param name="SentOn">Null while it is owed.</param>
public sealed record PromisedMaterial(TextRef What, DateOnly? SentOn);

/// <param name="Count">1 to 200.</param>
public sealed record ParticipantCount(ParticipantKind Kind, int Count);

/// <summary>What became of an input.</summary>
/// <param name="Because">Why it was used, or not.</param>
public sealed record InputAnswer(bool Used, TextRef Because);

/// <summary>Something that was said. It may leave the workshop once the other of the two roles has confirmed it.</summary>
/// <param name="WrittenBy">Who wrote it down last.</param>
/// <param name="ConfirmedBy">The other of the two; null until then, and again when it is written anew.</param>
/// <param name="Afterwards">It came back after the workshop.</param>
public sealed record WorkshopInput(
    TextRef Text, InputTone Tone, InputChapter Chapter, bool Afterwards, PersonId WrittenBy, PersonId? ConfirmedBy, InputAnswer? Answer);

/// <param name="Ways">How those who took part can add something; at least one.</param>
public sealed record Thanks(DateOnly On, ValueList<ReplyWay> Ways);
