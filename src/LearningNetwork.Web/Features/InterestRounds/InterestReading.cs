using LearningNetwork.Domain;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>Makes commands of what was typed or sent; pages and API share it.</summary>
internal static class InterestReading
{
    public static OpenInterestRound Open(Reading read) => new(read.Line("title"), Products(read), read.Day("until"));

    private static ValueList<ProductId> Products(Reading read) => read.Lines("products").Select(ProductId.Parse).OfType<ProductId>().ToValueList();

    /// <param name="says">The product and the name of a level; an empty one says nothing.</param>
    public static (DeclareInterest? Command, Refusal? Refusal) Declare(InterestRoundId? round, IEnumerable<(string Product, string? Level)> says)
    {
        var list = new List<ProductInterest>();
        foreach (var (product, level) in says.Where(one => !string.IsNullOrWhiteSpace(one.Level)))
        {
            if (ProductId.Parse(product) is not { } id || Choices.Parse<InterestLevel>(level) is not { } known)
                return (null, Refusals.NotAValue("says"));
            list.Add(new(id, known));
        }

        return (new(round, list.ToValueList()), null);
    }
}
