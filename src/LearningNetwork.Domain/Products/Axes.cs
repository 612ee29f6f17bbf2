namespace LearningNetwork.Domain.Products;

/// <summary>The working group's recommendation (003 §5). That none was stated is null, and is a value of its own.</summary>
public enum Recommendation
{
    /// <summary>Ready to share; should be made available to all together.</summary>
    One = 1,

    /// <summary>Ready to share; the municipalities arrange it with the developer by the network's routine.</summary>
    Two = 2,

    /// <summary>Should be finished, tried and evaluated first.</summary>
    Three = 3,

    /// <summary>Being made; to be looked at again when finished and tried.</summary>
    Four = 4,
}

/// <summary>What it is assumed to take to bring a product into use (003 §5).</summary>
public enum ResourceLevel
{
    /// <summary>No training, but a plan.</summary>
    Low,

    /// <summary>An introduction by the developer, and a plan.</summary>
    Moderate,

    /// <summary>Training, a plan, and support while it is implemented.</summary>
    High,
}

/// <summary>How ready a product is: gold is ready, silver is under trial or development (003 §3.2).</summary>
public enum Maturity
{
    Gold,
    Silver,
}
