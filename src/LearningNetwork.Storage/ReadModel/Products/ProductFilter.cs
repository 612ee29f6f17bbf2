using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What to list of the catalogue; null means any.</summary>
/// <param name="Maturity">The one that counts: what is stated, else what follows from the recommendation.</param>
/// <param name="Project">A project's id such as <c>p1a</c>, or a number such as <c>p1</c>, which means all projects of that number; in lower case.</param>
/// <param name="Text">Words to be found in the title, the description, or the names of projects and contacts' services. Without them, what is one of a set is left out: it is listed with the set.</param>
/// <param name="Conduct">Those that their owners have marked with this rule of conduct.</param>
/// <param name="Among">Only these, those of them that there are.</param>
public sealed record ProductFilter(
    Asked<Island>? Island = null,
    Asked<Maturity>? Maturity = null,
    Asked<Recommendation>? Recommendation = null,
    Asked<ResourceLevel>? ResourceLevel = null,
    string? Project = null,
    string? Text = null,
    ValueList<ProductId>? Among = null,
    ConductRule? Conduct = null)
{
    public static ProductFilter None { get; } = new();
}

/// <summary>A value that is asked for; null asks for those where none is stated, which is a value of its own.</summary>
public readonly record struct Asked<T>(T? Value) where T : struct, Enum;
