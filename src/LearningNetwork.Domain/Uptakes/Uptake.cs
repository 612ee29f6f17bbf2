using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Uptakes;

/// <summary>
/// What one service has taken out of one product's materials. It is an entity of its own, keyed by both: taking out goes on for as
/// long as a product is used, and would else fill the product's own stream, which every decision on the product reads.
/// </summary>
public abstract record Uptake
{
    private Uptake() { }

    /// <summary>Nothing was taken out yet.</summary>
    public sealed record Nothing : Uptake;

    /// <param name="Taken">Each material once, in the order they were first taken out.</param>
    public sealed record Some(ValueList<TakenMaterial> Taken) : Uptake;
}

/// <summary>A material that was taken out.</summary>
/// <param name="Title">What it was called when it was last taken out.</param>
/// <param name="Days">On how many days it was taken out.</param>
public sealed record TakenMaterial(MaterialId Material, string Title, int Edition, DateOnly FirstOn, DateOnly LastOn, int Days);
