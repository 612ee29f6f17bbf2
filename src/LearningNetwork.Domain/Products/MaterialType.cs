using System.Collections.Immutable;

namespace LearningNetwork.Domain.Products;

/// <summary>The types of file that a product's materials may have (ours): what services read, print and fill in. Nothing that holds other files, and nothing that runs.</summary>
public enum MaterialType
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Png,
    Jpg,
    Txt,
}

public static class MaterialTypes
{
    /// <summary>The most bytes of one file: 20 MB.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    public static ImmutableArray<MaterialType> All { get; } = [.. Enum.GetValues<MaterialType>()];

    /// <summary>The types as people write them: <c>pdf, docx, …</c>.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(Ending));

    /// <summary>What the name of such a file ends with, without the full stop.</summary>
    public static string Ending(this MaterialType type) => type.ToString().ToLowerInvariant();

    /// <summary>The type that a file's name says it has; null where it is none of ours.</summary>
    public static MaterialType? OfName(string name)
    {
        var ending = name.LastIndexOf('.') is var dot and > 0 ? name[(dot + 1)..].ToLowerInvariant() : "";
        return ending == "jpeg" ? MaterialType.Jpg : All.Where(type => type.Ending() == ending).Select(type => (MaterialType?)type).FirstOrDefault();
    }

    public static string MediaType(this MaterialType type) => type switch
    {
        MaterialType.Pdf => "application/pdf",
        MaterialType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        MaterialType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MaterialType.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        MaterialType.Odt => "application/vnd.oasis.opendocument.text",
        MaterialType.Png => "image/png",
        MaterialType.Jpg => "image/jpeg",
        MaterialType.Txt => "text/plain; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
