namespace LearningNetwork.Domain.SharingRequests;

/// <summary>What a field of a step holds.</summary>
public enum StepFieldType
{
    /// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A decimal number with a full stop.</summary>
    Number,

    /// <summary>A free text, through the gate.</summary>
    Text,

    /// <summary>One of the field's options.</summary>
    Choice,
}

/// <summary>A field that one side fills in to do its part of a step.</summary>
/// <param name="Name">Its stable name in the API and on forms.</param>
/// <param name="Options">The values of a choice; else empty.</param>
/// <param name="Least">The smallest number taken, and <paramref name="Most"/> the largest; null where the type is another.</param>
/// <param name="HasHappened">True for a date that may not lie in the future.</param>
public sealed record StepField(string Name, StepFieldType Type, ValueList<string> Options, decimal? Least = null, decimal? Most = null, bool HasHappened = false);

/// <summary>What was sent for a field: a plain value, or a text.</summary>
public sealed record StepInput(string Name, string? Plain, WrittenText? Text);

/// <summary>What is kept of a field: the plain value as it was sent, or where the text is kept.</summary>
public sealed record StepValue(string Name, string? Plain, TextRef? Text);

/// <summary>One side's part of a step, with the fields it takes.</summary>
public sealed record StepPart(Side By, ValueList<StepField> Fields);
