using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Features.Products.Editions;

namespace LearningNetwork.Web.Tests.Features.Products.Editions;

public sealed class FileContentTests
{
    public static TheoryData<string, byte[], string?> Table { get; } = new()
    {
        { "a.pdf", SomeFiles.Pdf, null },
        { "a.PNG", SomeFiles.Png, null },
        { "a.jpeg", SomeFiles.Jpg, null },
        { "a.docx", SomeFiles.Word, null },
        { "a.xlsx", SomeFiles.Sheet, null },
        { "a.pptx", SomeFiles.Slides, null },
        { "a.odt", SomeFiles.OpenText, null },
        { "a.txt", "Hei på deg\r\n"u8.ToArray(), null },

        { "a.exe", SomeFiles.Pdf, "file_type_not_taken" },
        { "a.zip", SomeFiles.PlainZip, "file_type_not_taken" },
        { "a.docm", SomeFiles.MacroDocument, "file_type_not_taken" },
        { "a", SomeFiles.Pdf, "file_type_not_taken" },
        { "a.pdf.html", SomeFiles.Pdf, "file_type_not_taken" },

        { "a.pdf", [], "file_empty" },
        { "a.pdf", new byte[MaterialTypes.MostBytes + 1], "file_too_large" },

        { "a.pdf", SomeFiles.Word, "file_not_what_it_says" },
        { "a.pdf", "%PDF-1.7 and no end"u8.ToArray(), "file_not_what_it_says" },
        { "a.docx", SomeFiles.Sheet, "file_not_what_it_says" },
        { "a.docx", SomeFiles.PlainZip, "file_not_what_it_says" },
        { "a.docx", SomeFiles.Pdf, "file_not_what_it_says" },
        { "a.docx", SomeFiles.WithDoctype, "file_not_what_it_says" },
        { "a.docx", SomeFiles.Bomb, "file_not_what_it_says" },
        { "a.docx", SomeFiles.Word[..^20], "file_not_what_it_says" },
        { "a.odt", SomeFiles.Word, "file_not_what_it_says" },
        { "a.png", SomeFiles.Jpg, "file_not_what_it_says" },
        { "a.jpg", SomeFiles.Png, "file_not_what_it_says" },
        { "a.txt", SomeFiles.Png, "file_not_what_it_says" },
        { "a.txt", [0xFF, 0xFE, 0x41], "file_not_what_it_says" },
        { "a.txt", "a\0b"u8.ToArray(), "file_not_what_it_says" },

        { "a.docx", SomeFiles.WordWithMacros, "file_with_macros" },
        { "a.docx", SomeFiles.MacroDocument, "file_with_macros" },
        { "a.xlsx", SomeFiles.SheetOfMacros, "file_with_macros" },
        { "a.odt", SomeFiles.OpenTextWithMacros, "file_with_macros" },
        { "a.pdf", SomeFiles.ScriptedPdf, "file_with_macros" },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void A_file_is_what_its_bytes_say(string name, byte[] bytes, string? code) => FileContent.Check(name, bytes).Refusal?.Code.ShouldBe(code);

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void And_nothing_else_is_taken(string name, byte[] bytes, string? code) => (FileContent.Check(name, bytes).Refusal is null).ShouldBe(code is null);
}
