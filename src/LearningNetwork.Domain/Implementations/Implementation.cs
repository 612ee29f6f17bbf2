namespace LearningNetwork.Domain.Implementations;

/// <summary>A service that brings a product into use (003 §5–6); one for each service and product.</summary>
public abstract record Implementation
{
    private Implementation() { }

    public sealed record NotBegun : Implementation;

    /// <param name="As">What it was begun as, the last time.</param>
    /// <param name="Latest">The last status that was published; null before the first.</param>
    public sealed record Begun(ImplementationBegun As, PublishedStatus? Latest) : Implementation
    {
        /// <summary>What the service has said of its stage, in order of their days; empty before the first.</summary>
        public ValueList<StageSet> Stages { get; init; } = [];

        /// <summary>The latest said of each precondition; those nobody has spoken of are not here.</summary>
        public ValueList<PreconditionMarked> Preconditions { get; init; } = [];

        /// <summary>The latest count of those who were trained; null before the first.</summary>
        public StaffCounted? Staff { get; init; }

        public PracticeCounted? Practice { get; init; }

        /// <summary>What the service asks for; null where it asks for nothing.</summary>
        public SupportAsked? Support { get; init; }

        public ImplementationPlan? Plan { get; init; }

        public ValueList<Adaptation> Adaptations { get; init; } = [];

        public ValueList<AdoptedSuggestion> Suggestions { get; init; } = [];

        public UseEvaluation? Evaluation { get; init; }

        /// <summary>One that came of a case has a plan already; one that the service began itself is being explored.</summary>
        public Stage Stage => Stages.Count > 0 ? Stages[^1].Stage : As.Round == ImplementationBegun.WithoutCase ? Stage.Exploring : Stage.Preparing;

        /// <summary>Since when it has been at its stage.</summary>
        public DateOnly StageOn => Stages.Count > 0 ? Stages[^1].On : DateOnly.FromDateTime(As.At.UtcDateTime);
    }
}
