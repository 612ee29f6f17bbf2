using System.Globalization;

namespace LearningNetwork.Domain.Products;

/// <summary>The noes about editions and their materials. Where they name a file, its name is the first argument.</summary>
public static class MaterialRefusals
{
    /// <summary>An edition hands something over.</summary>
    public static Refusal EditionEmpty { get; } = Refusal.Invalid("edition_empty");

    public static Refusal TooManyMaterials(int most) => Refusal.Invalid("too_many_materials", most.ToString(CultureInfo.InvariantCulture));

    /// <summary>An edition is not older than the one before it.</summary>
    public static Refusal OlderThanTheLast(DateOnly last) => Refusal.Invalid("edition_older_than_the_last", last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The current edition has no such material.</summary>
    public static Refusal UnknownMaterial(MaterialId material) => Refusal.Invalid("unknown_material", material.Value);

    /// <summary>A link begins with https, and names no one to sign in as.</summary>
    public static Refusal NotALink { get; } = Refusal.Invalid("not_a_link");

    /// <summary>Only a link can be dead.</summary>
    public static Refusal NotALinkToReport { get; } = Refusal.Conflict("not_a_link_to_report");

    public static Refusal FileEmpty(string name) => Refusal.Invalid("file_empty", name);

    /// <summary>The second argument is the most, in megabytes.</summary>
    public static Refusal FileTooLarge(string name) =>
        Refusal.Invalid("file_too_large", name, (MaterialTypes.MostBytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture));

    /// <summary>The second argument lists the types that are taken.</summary>
    public static Refusal FileTypeNotTaken(string name) => Refusal.Invalid("file_type_not_taken", name, MaterialTypes.Names);

    /// <summary>What is in the file is not what its name says; the second argument is what it says.</summary>
    public static Refusal NotWhatItSays(string name, MaterialType said) => Refusal.Invalid("file_not_what_it_says", name, said.Ending());

    /// <summary>The file holds a program that would run when it is opened.</summary>
    public static Refusal FileWithMacros(string name) => Refusal.Invalid("file_with_macros", name);

    /// <summary>No bytes of this hash were received for the product, or they were never used and are gone.</summary>
    public static Refusal FileNotReceived(string name) => Refusal.Invalid("file_not_received", name);
}
