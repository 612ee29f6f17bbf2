using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Products;

/// <summary>An owner's lead opens an assessed product to the other networks on the platform; of what guests alone own, the coordinator.</summary>
public sealed record OpenProduct : ProductCommand;

/// <summary>The same person closes it again.</summary>
public sealed record CloseProduct : ProductCommand;

/// <summary>Readers of every network may see what it is and how to get it; of the rest of its network they see nothing.</summary>
/// <param name="On">The first day that it was open.</param>
public sealed record ProductOpened(DateOnly On) : ProductEvent;

/// <summary>It is its own network's alone again.</summary>
public sealed record ProductClosed : ProductEvent;

internal static class Opening
{
    /// <summary>What nobody has assessed is not even seen by all of its own network.</summary>
    public static Decision Open(Product.Registered product, DecisionContext context) => product switch
    {
        not Product.Assessed => SharingRequestRefusals.NotAssessed,
        { Card.OpenedOn: not null } => Decision.Nothing,
        _ => new ProductOpened(context.Today),
    };

    public static Decision Close(ProductCard card) => card.OpenedOn is null ? Decision.Nothing : new ProductClosed();
}
