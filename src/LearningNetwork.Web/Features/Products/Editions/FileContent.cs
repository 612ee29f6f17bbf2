using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Files;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Holds a file's bytes against what its name says it is: its type is read from what is in it, and what could run is refused.</summary>
internal static class FileContent
{
    /// <summary>The type of the file, or the first thing wrong with it.</summary>
    public static (MaterialType Type, Refusal? Refusal) Check(string name, byte[] bytes)
    {
        if (MaterialTypes.OfName(name) is not { } type)
            return (default, MaterialRefusals.FileTypeNotTaken(name));
        if (bytes.Length == 0)
            return (type, MaterialRefusals.FileEmpty(name));
        if (bytes.Length > MaterialTypes.MostBytes)
            return (type, MaterialRefusals.FileTooLarge(name));
        return (type, Verdict(type, bytes) switch
        {
            FileVerdict.AsItSays => null,
            FileVerdict.Runs => MaterialRefusals.FileWithMacros(name),
            _ => MaterialRefusals.NotWhatItSays(name, type),
        });
    }

    private static FileVerdict Verdict(MaterialType type, byte[] bytes) => type switch
    {
        MaterialType.Pdf => PlainFiles.Pdf(bytes),
        MaterialType.Png => PlainFiles.Png(bytes),
        MaterialType.Jpg => PlainFiles.Jpg(bytes),
        MaterialType.Txt => PlainFiles.Text(bytes),
        MaterialType.Odt => PackedFiles.OpenDocument(bytes),
        MaterialType.Docx => PackedFiles.Office(bytes, "wordprocessingml.document"),
        MaterialType.Xlsx => PackedFiles.Office(bytes, "spreadsheetml.sheet"),
        MaterialType.Pptx => PackedFiles.Office(bytes, "presentationml.presentation"),
        _ => FileVerdict.SomethingElse,
    };
}
