namespace LearningNetwork.Domain.Texts;

/// <summary>A place in a text that holds what may identify a person.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units from the start of the text as it was given.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record PersonalDataFind(PersonalDataKind Kind, int Start, int Length)
{
    /// <summary>The first place after it.</summary>
    public int End => Start + Length;

    internal bool Meets(PersonalDataFind other) => Start < other.End && other.Start < End;
}
