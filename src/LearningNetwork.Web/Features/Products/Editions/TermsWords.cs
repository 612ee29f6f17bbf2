using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Editions;

internal static class TermsWords
{
    /// <summary>What a receiver may do with a material, in one line.</summary>
    public static string Say(this Phrases t, TermsOfUse terms) => string.Join(" · ", new[]
    {
        t[terms.Copy ? "terms.copy" : "terms.no-copy"],
        t[terms.Adapt ? "terms.adapt" : "terms.no-adapt"],
        terms.NameTheSource ? t["terms.name"] : "",
    }.Where(term => term.Length > 0));
}
