using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Web.Features.Products;

/// <summary>What narrows the catalogue down, as an address says it: the same for the page and for the API.</summary>
/// <param name="Island">1 to 8, or <c>none</c> for products without one.</param>
/// <param name="Maturity"><c>gold</c>, <c>silver</c> or <c>none</c>: the one that counts, stated or derived.</param>
/// <param name="Recommendation">1 to 4, or <c>none</c> where none is stated.</param>
/// <param name="ResourceLevel"><c>low</c>, <c>moderate</c>, <c>high</c>, or <c>none</c> where none is stated.</param>
/// <param name="Project">A project's id such as <c>p1a</c>, or a number such as <c>P1</c>, which means all projects of that number.</param>
/// <param name="Conduct">A rule of conduct that its owners have marked it with: <c>childsVoice</c>, <c>wholeFamily</c>, <c>predictability</c> or <c>cooperation</c>.</param>
/// <param name="Text">Words to look for, in any order; a part of a word is enough.</param>
public sealed record CatalogueQuery(
    [property: FromQuery(Name = CatalogueQuery.Names.Island)] string? Island,
    [property: FromQuery(Name = CatalogueQuery.Names.Maturity)] string? Maturity,
    [property: FromQuery(Name = CatalogueQuery.Names.Recommendation)] string? Recommendation,
    [property: FromQuery(Name = CatalogueQuery.Names.ResourceLevel)] string? ResourceLevel,
    [property: FromQuery(Name = CatalogueQuery.Names.Project)] string? Project,
    [property: FromQuery(Name = CatalogueQuery.Names.Conduct)] string? Conduct,
    [property: FromQuery(Name = CatalogueQuery.Names.Text)] string? Text)
{
    /// <summary>The values by their names in the address, in the order of the form.</summary>
    internal IEnumerable<(string Name, string Value)> Values =>
    [
        (Names.Text, Text ?? ""),
        (Names.Island, Island ?? ""),
        (Names.Recommendation, Recommendation ?? ""),
        (Names.Maturity, Maturity ?? ""),
        (Names.ResourceLevel, ResourceLevel ?? ""),
        (Names.Project, Project ?? ""),
        (Names.Conduct, Conduct ?? ""),
    ];

    public static class Names
    {
        public const string Island = "island";
        public const string Maturity = "maturity";
        public const string Recommendation = "recommendation";
        public const string ResourceLevel = "resourceLevel";
        public const string Project = "project";
        public const string Conduct = "conduct";
        public const string Text = "q";
    }
}
