namespace LearningNetwork.Domain.Products;

/// <summary>A material's key in its product, e.g. <c>2-1</c>: the first one that came with edition 2.</summary>
public readonly record struct MaterialId(string Value) : ITextValue<MaterialId>
{
    public static MaterialId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}

/// <summary>Who may have a material.</summary>
public enum MaterialAccess
{
    /// <summary>Everyone of the network who sees the product.</summary>
    Open,

    /// <summary>The owners, and services whose request for the product was accepted.</summary>
    ByRequest,
}

/// <summary>What a receiver may do with a material.</summary>
/// <param name="NameTheSource">Whether whoever uses it must say where it comes from.</param>
public sealed record TermsOfUse(bool Copy, bool Adapt, bool NameTheSource);

/// <summary>What a material is.</summary>
public abstract record MaterialContent
{
    private MaterialContent() { }

    /// <summary>A file; its bytes lie beside the log, found by their hash.</summary>
    /// <param name="Name">What it is called when it is taken out, with the ending of its type.</param>
    /// <param name="Size">In bytes.</param>
    /// <param name="Sha256">Of the bytes, as 64 lower-case hexadecimal digits.</param>
    public sealed record File(string Name, MaterialType Type, long Size, string Sha256) : MaterialContent;

    /// <summary>Something that lies elsewhere; the address begins with <c>https</c>.</summary>
    public sealed record Link(string Address) : MaterialContent;
}

/// <summary>Something that is handed over when a product is taken into use.</summary>
public sealed record Material(MaterialId Id, string Title, MaterialContent Content, MaterialAccess Access, TermsOfUse Terms);

/// <summary>A material that is to come with a new edition.</summary>
public sealed record NewMaterial(string Title, MaterialContent Content, MaterialAccess Access, TermsOfUse Terms);

/// <summary>What is handed over from a date on.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Changes">What changed since the one before, for those who use it.</param>
/// <param name="Materials">All of it: those that are new, and those that were kept.</param>
public sealed record Edition(int Number, DateOnly On, TextRef Changes, ValueList<Material> Materials);

/// <summary>A link of the current edition that someone found to lead nowhere.</summary>
public sealed record DeadLink(MaterialId Material, DateOnly ReportedOn);
