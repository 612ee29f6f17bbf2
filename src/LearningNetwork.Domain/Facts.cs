namespace LearningNetwork.Domain;

/// <summary>Something a decision must know of other entities of its network; the frame finds the answer.</summary>
public abstract record Question;

/// <summary>A question whose answer is a <typeparamref name="TAnswer"/>, or nothing where what it names does not exist.</summary>
public abstract record Question<TAnswer> : Question where TAnswer : class;

/// <summary>The answers to what a decision asked.</summary>
public sealed class Facts(IReadOnlyDictionary<Question, object?> answers)
{
    public static Facts None { get; } = new(new Dictionary<Question, object?>());

    /// <summary>The answer, or null where what the question names does not exist. Asking what was not in the command's needs is a fault of the program.</summary>
    public TAnswer? Of<TAnswer>(Question<TAnswer> question) where TAnswer : class =>
        answers.TryGetValue(question, out var answer)
            ? (TAnswer?)answer
            : throw new InvalidOperationException($"The decision asks {question}, which its needs do not name.");
}
