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
}
