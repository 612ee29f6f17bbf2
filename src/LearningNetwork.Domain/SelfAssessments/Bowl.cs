using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>How far a service has come with a product, as far as the bowl minds.</summary>
public enum Mending
{
    /// <summary>Asked for and accepted, explored, or being prepared: silver.</summary>
    OnItsWay,

    /// <summary>Used: gold.</summary>
    InUse,
}

/// <summary>A product that the service uses, or is about to.</summary>
public sealed record MendingProduct(ProductId Id, string Title, ValueList<Island> Islands, Mending Mending);

/// <summary>
/// One of the bowl's eight cracks. What is in use on its island fills it with gold from the rim inwards, what is on its way with silver
/// after that: one degree of the crack for each product (ours). It is no score, and is held against no one.
/// </summary>
/// <param name="Crack">0 to 4; null where the service has not said.</param>
/// <param name="On">When it was said; null where it was not.</param>
/// <param name="With">What mends it, the gold first.</param>
public sealed record Seam(Island Island, int? Crack, DateOnly? On, ValueList<MendingProduct> With)
{
    /// <summary>How many degrees of the crack are filled with gold.</summary>
    public int Gold => Math.Min(Crack ?? 0, Count(Mending.InUse));

    /// <summary>How many more are filled with silver.</summary>
    public int Silver => Math.Min((Crack ?? 0) - Gold, Count(Mending.OnItsWay));

    public int Open => (Crack ?? 0) - Gold - Silver;

    private int Count(Mending mending) => With.Count(product => product.Mending == mending);
}

/// <summary>The kintsugi bowl (003 §2): broken where the practice is, and mended with gold, so that the mending is what one sees.</summary>
/// <param name="Seams">One for each island, in the map's order.</param>
public sealed record Bowl(ValueList<Seam> Seams)
{
    /// <summary>Whether the service has said anything of itself.</summary>
    public bool IsAssessed => Seams.Any(seam => seam.Crack is not null);

    public static Bowl Of(IReadOnlyList<DatedCrack> cracks, IReadOnlyList<MendingProduct> products) => new(
    [
        .. from island in Enum.GetValues<Island>()
           let said = cracks.FirstOrDefault(crack => crack.Island == island)
           select new Seam(
               island,
               said?.Crack,
               said?.On,
               products.Where(product => product.Islands.Contains(island)).OrderByDescending(product => product.Mending).ThenBy(product => product.Id.Value, StringComparer.Ordinal).ToValueList()),
    ]);
}
