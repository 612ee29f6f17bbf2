using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>What waits for the working group.</summary>
/// <param name="Page">The page shown, from 1.</param>
public sealed record AssessmentsModel(IReadOnlyList<ToAssess> Items, int Page, int PageSize)
{
    public int Total => Items.Count == 0 ? 0 : Items[0].Total;

    public int Last => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public IEnumerable<ToAssess> NotAssessed => Items.Where(one => one.ReviewedOn is null);

    public IEnumerable<ToAssess> Due => Items.Where(one => one is { ReviewedOn: not null, Recommendation: >= (int)Recommendation.Three });

    public IEnumerable<ToAssess> Stale => Items.Where(one => one is { ReviewedOn: not null, Recommendation: null or < (int)Recommendation.Three });
}

/// <summary>What the working group says of a product, to be written.</summary>
public sealed record ReviewModel(ProductView Product, FormState Form)
{
    public static IReadOnlyList<Choice> Recommendations(Phrases t) =>
        [.. Enum.GetValues<Recommendation>().Select(one => new Choice(one.Code(), t.Say((Recommendation?)one))), NotStated(t)];

    public static IReadOnlyList<Choice> Levels(Phrases t) =>
        [.. Enum.GetValues<ResourceLevel>().Select(one => new Choice(one.Code(), t.Say((ResourceLevel?)one), t[$"level.{one.Code()}.explained"])), NotStated(t)];

    public static IReadOnlyList<Choice> Maturities(Phrases t) =>
        [.. Enum.GetValues<Maturity>().Select(one => new Choice(one.Code(), t.Say((Maturity?)one))), NotStated(t)];

    public static IReadOnlyList<Choice> Islands(Phrases t) => [.. Enum.GetValues<Island>().Select(one => new Choice(one.Code(), t.Say(one)))];

    /// <summary>What the level is said of: the product, or each part of a set whose whole takes something else.</summary>
    public static IReadOnlyList<Choice> Sets(Phrases t) =>
    [
        new("", t["review.no-set"]),
        .. Enum.GetValues<ResourceLevel>().Select(one => new Choice(one.Code(), t["review.set", t.Say((ResourceLevel?)one)])),
        new(AxisCodes.None, t["review.set-not-stated"]),
    ];

    private static Choice NotStated(Phrases t) => new(AxisCodes.None, t["product.none-stated"]);
}
