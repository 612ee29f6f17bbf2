using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.Learning;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The form that narrows the catalogue down: what stands in it, and what can be chosen.</summary>
internal static class CatalogueForm
{
    public static FormState Of(CatalogueQuery query, CatalogueQuestion question) => question.Wrong.Aggregate(
        FormState.Opened(query.Values),
        (form, wrong) => form.With(wrong.Arguments[0], "products.wrong-filter"));

    public static IReadOnlyList<Choice> Islands(Phrases t) =>
        [.. Enum.GetValues<Island>().Select(island => new Choice(island.Code(), t.Say(island))), new(AxisCodes.None, t["island.none"])];

    public static IReadOnlyList<Choice> Recommendations(Phrases t) =>
        [.. Enum.GetValues<Recommendation>().Select(value => new Choice(value.Code(), t.Say(value))), NotStated(t)];

    public static IReadOnlyList<Choice> Maturities(Phrases t) =>
        [.. Enum.GetValues<Maturity>().Select(value => new Choice(value.Code(), t.Say(value))), NotStated(t)];

    public static IReadOnlyList<Choice> Levels(Phrases t) =>
        [.. Enum.GetValues<ResourceLevel>().Select(value => new Choice(value.Code(), t.Say(value))), NotStated(t)];

    public static IReadOnlyList<Choice> Rules(Phrases t) =>
        [.. Enum.GetValues<ConductRule>().Select(rule => new Choice(Choices.Code(rule), t.Say(rule)))];

    public static IReadOnlyList<Choice> Projects(IEnumerable<ProjectName> projects) =>
        [.. projects.Select(project => new Choice(project.Id, $"{project.Number} {project.Name}"))];

    /// <summary>The address of a page of the same list.</summary>
    public static string Link(FormState form, int page) => "/products" + Question(form, page);

    /// <summary>What stands after the address of a list that is narrowed by the same names.</summary>
    public static QueryString Question(FormState form, int page)
    {
        var kept = form.Values
            .Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString()))
            .Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .Append(new("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return QueryString.Create(kept);
    }

    private static Choice NotStated(Phrases t) => new(AxisCodes.None, t["product.none-stated"]);
}
