using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Products;

/// <summary>An address's question to the catalogue, read.</summary>
/// <param name="Wrong">What the address says that is no value; nothing is filtered by it.</param>
public sealed record CatalogueQuestion(ProductFilter Filter, IReadOnlyList<Refusal> Wrong)
{
    /// <summary>The longest text to search for, in characters.</summary>
    public const int MostText = 200;

    public static CatalogueQuestion Of(CatalogueQuery query)
    {
        var wrong = new List<Refusal>();
        var filter = new ProductFilter(
            Axis<Island>(CatalogueQuery.Names.Island, query.Island, AxisCodes.Code, wrong),
            Axis<Maturity>(CatalogueQuery.Names.Maturity, query.Maturity, AxisCodes.Code, wrong),
            Axis<Recommendation>(CatalogueQuery.Names.Recommendation, query.Recommendation, AxisCodes.Code, wrong),
            Axis<ResourceLevel>(CatalogueQuery.Names.ResourceLevel, query.ResourceLevel, AxisCodes.Code, wrong),
            ProjectOf(query.Project, wrong),
            TextOf(query.Text, wrong),
            Conduct: RuleOf(query.Conduct, wrong));
        return new(filter, wrong);
    }

    private static Asked<T>? Axis<T>(string name, string? sent, Func<T, string> code, List<Refusal> wrong) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(sent))
            return null;
        var asked = AxisCodes.Parse(sent.Trim(), code);
        if (asked is null)
            wrong.Add(Refusals.NotAValue(name));
        return asked;
    }

    private static ConductRule? RuleOf(string? sent, List<Refusal> wrong)
    {
        if (string.IsNullOrWhiteSpace(sent))
            return null;
        var rule = Choices.Parse<ConductRule>(sent);
        if (rule is null)
            wrong.Add(Refusals.NotAValue(CatalogueQuery.Names.Conduct));
        return rule;
    }

    private static string? ProjectOf(string? sent, List<Refusal> wrong)
    {
        if (string.IsNullOrWhiteSpace(sent))
            return null;
        var project = ProjectId.Parse(sent);
        if (project is null)
            wrong.Add(Refusals.NotAValue(CatalogueQuery.Names.Project));
        return project?.Value;
    }

    private static string? TextOf(string? sent, List<Refusal> wrong)
    {
        if (string.IsNullOrWhiteSpace(sent))
            return null;
        if (sent.Length <= MostText)
            return sent.Trim();
        wrong.Add(Refusals.TooLong(CatalogueQuery.Names.Text, MostText));
        return null;
    }
}
