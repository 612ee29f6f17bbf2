namespace LearningNetwork.Domain.Texts;

/// <summary>A sign of an address as it was written, or said in words.</summary>
/// <param name="End">The place after it.</param>
/// <param name="IsSure">False when the same words have another use, so that only a common ending makes what follows a domain.</param>
/// <param name="NeedsSpelledDot">True when the use is so common that a full stop after it proves nothing: then the dot must be disguised too.</param>
internal readonly record struct AddressSign(int Start, int End, bool IsSure, bool NeedsSpelledDot = false);
