using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>A product of the tables as commands.</summary>
internal static class ProductCommands
{
    public static RegisterProduct Register(ReferenceProduct product) => new(
        product.Title,
        product.Kind,
        product.Projects.Select(id => new ProjectId(id)).ToValueList(),
        product.Developers.Select(id => new ServiceId(id)).ToValueList(),
        LoadedText.Write("description", product.Description, Language.Bokmaal));

    public static ReviewProduct Review(ReferenceProduct product, DateOnly on) => new(
        product.Recommendation,
        product.Level,
        product.Maturity,
        product.Islands,
        on,
        product.Source,
        LoadedText.Write("reasons", product.Reasons, Language.Bokmaal),
        product.WordedAs,
        product.LevelRemark,
        product.SaidUnderTrial)
    {
        Set = product.Set,
    };

    public static RegisterProduct Register(ReferenceNationalProduct product) =>
        new(product.Title, product.Kind, [], [], LoadedText.Write("description", product.Description, Language.Bokmaal)) { Guests = [new(product.Guest)] };
}
