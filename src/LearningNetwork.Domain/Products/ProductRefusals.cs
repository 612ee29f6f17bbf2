namespace LearningNetwork.Domain.Products;

public static class ProductRefusals
{
    /// <summary>Only a lead of a project that owns the product may do this.</summary>
    public static Refusal NotAnOwnersLead { get; } = Refusal.Forbidden("not_an_owners_lead");

    /// <summary>A product is owned by at least one project.</summary>
    public static Refusal WithoutOwner { get; } = Refusal.Invalid("product_without_owner");

    /// <summary>Parts of the form of 003 §3.2 are empty; the arguments are the fields.</summary>
    public static Refusal Incomplete(IEnumerable<string> fields) => Refusal.Invalid("product_incomplete", [.. fields]);

    /// <summary>Only what its owners have sent in is reviewed.</summary>
    public static Refusal NotSentIn { get; } = Refusal.Conflict("not_sent_in");

    /// <summary>There is no contact that could be confirmed.</summary>
    public static Refusal NoContactToConfirm { get; } = Refusal.Conflict("no_contact_to_confirm");

    /// <summary>The actor's network has no product of this key, or none that the actor sees.</summary>
    public static Refusal UnknownProduct(ProductId product) => Refusal.Invalid("unknown_product", product.Value);

    /// <summary>A product belongs to others, not to itself.</summary>
    public static Refusal RelatedToItself { get; } = Refusal.Invalid("related_to_itself");

    /// <summary>The other is a part of this one, so this one is no part of it.</summary>
    public static Refusal PartOfItsPart(ProductId part) => Refusal.Conflict("part_of_its_part", part.Value);

    public static Refusal TooManyPoints(int most) => Refusal.Invalid("too_many_points", most.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
