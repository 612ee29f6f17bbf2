namespace LearningNetwork.Domain.Workshops;

/// <summary>What came of a workshop that was held.</summary>
/// <param name="Participants">By kind, each once; counts only.</param>
/// <param name="Inputs">They go by number, from 1, and keep it.</param>
/// <param name="Thanks">Null until they were thanked.</param>
/// <param name="Reported">The numbers of the inputs that were given to the council report.</param>
public sealed record WorkshopRecord(
    DateOnly HeldOn, ValueList<ParticipantCount> Participants, ValueList<WorkshopInput> Inputs, Thanks? Thanks, ValueList<int> Reported)
{
    public int Took => Participants.Sum(kind => kind.Count);

    public bool IsConfirmed => Inputs.Count > 0 && Inputs.All(input => input.ConfirmedBy is not null);

    /// <summary>How many inputs still have no answer.</summary>
    public int Unanswered => Inputs.Count(input => input.Answer is null);

    /// <summary>Why nothing may leave the workshop; null where it may (domain-rules, 'Participation workshops').</summary>
    public Refusal? WhyNothingLeaves =>
        SmallGroup.IsTooSmall(Took) ? WorkshopRefusals.TooFew
        : Inputs.Count == 0 ? WorkshopRefusals.NothingSaid
        : !IsConfirmed ? WorkshopRefusals.NotesNotConfirmed
        : null;
}
