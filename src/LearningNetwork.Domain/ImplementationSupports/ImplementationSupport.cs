namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>What a product's owners offer those who bring it into use (003 §6, 'forlenget implementeringsstøtte'); one for each product.</summary>
public abstract record ImplementationSupport
{
    private ImplementationSupport() { }

    /// <summary>Nobody has said anything.</summary>
    public sealed record NotDescribed : ImplementationSupport;

    /// <param name="As">What was said last; null where only suggestions were stated.</param>
    /// <param name="Suggested">Suggestions for making it work, which a service may adopt; null where there are none.</param>
    public sealed record Described(SupportDescribed? As, SuggestionsStated? Suggested) : ImplementationSupport;
}

/// <summary>Something that would make the product work better, and what could be gained by it (002 §5).</summary>
/// <param name="Number">From 1, and never another's.</param>
public sealed record Suggestion(int Number, string Title, string Gain);
