namespace LearningNetwork.Domain.Products;

public static class ProductRefusals
{
    /// <summary>Only a lead of a project that owns the product may do this.</summary>
    public static Refusal NotAnOwnersLead { get; } = Refusal.Forbidden("not_an_owners_lead");

    /// <summary>A product is owned by at least one project.</summary>
    public static Refusal WithoutOwner { get; } = Refusal.Invalid("product_without_owner");

    /// <summary>There is no contact that could be confirmed.</summary>
    public static Refusal NoContactToConfirm { get; } = Refusal.Conflict("no_contact_to_confirm");
}
