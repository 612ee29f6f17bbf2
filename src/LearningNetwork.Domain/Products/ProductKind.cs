namespace LearningNetwork.Domain.Products;

/// <summary>What kind of thing a product is (003 §5).</summary>
public enum ProductKind
{
    Template,
    ConversationCards,
    Model,
    Programme,
    Handbook,
    GroupOffering,
    Gathering,
    Other,
}
