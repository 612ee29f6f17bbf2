using FsCheck;
using FsCheck.Fluent;

namespace LearningNetwork.Domain.Tests.Texts;

/// <summary>Generators of personal data and of the texts around it.</summary>
internal static class PersonalDataGen
{
    private static readonly string[] Spacings =
    [
        "", "", "", " ", "  ", "\u00A0", "\u202F", "\t", "\n", "-", "\u2013", "\u2212", ".", "\u200B", "\u2060", "\uFE0F\u20E3", " - ", ". ", "\uFF0E", "\u3000",
    ];

    private static readonly int[] Scripts = ['0', 0xFF10, 0x0660, 0x06F0, 0x0966, 0x1D7CE, 0x1D7F6];
    private static readonly string[] Groupings = ["8", "3 2 3", "2 2 2 2", "3 3 2", "3.2.3", "2.2.2.2", "3-2-3", "2-2-2-2", "3\u00A02\u00A03", "2\u20112\u20112\u20112", "3  2  3"];
    private static readonly string[] AnyGrouping = [.. Groupings, "4 4", "2 3 3", "1 1 1 1 1 1 1 1", "5 3", "4-4"];
    private static readonly string[] Codes = ["+47 ", "+47", "0047 ", "0047", "+47) ", "+47-", "00 47 "];
    private static readonly string[] Announcements = ["tlf. ", "Telefon: ", "mobil nr ", "ring meg på ", "tlf.nr.: ", "SMS til "];
    private static readonly string[] AtSigns = ["@", " @ ", "(at)", " (at) ", "[at]", " [ at ] ", "{at}", "<at>", " krøllalfa ", " (krøllalfa) ", "\uFF20", "\uFE6B", "%40", "\u200B@\u200B"];
    private static readonly string[] Dots = [".", " . ", " punktum ", "[dot]", " (dot) ", " prikk ", "\uFF0E", "(.)"];

    private static readonly string[] Fragments =
    [
        "a", "Å", " ", "\n", "0", "7", "12", "47", "2024", "91234567", "+", "@", ".", "-", "/", "(", ")", "(at)", " at ", " punktum ", "no", "tlf ", "kr ", "§ ", "\u200B", "\uD835", "\uDFCE", "\u0301",
    ];

    private static readonly string[] Sentences = ["Barnet bor heime", "Sjå § 15-3 bokstav b", "I kommune 4626:", "Møtet var 15.01.2024", "Det kosta kr 12 500, men", "Sak 2023/12345:", "", "«Ja»"];

    /// <summary>A text, and where in it lies what the gate must find.</summary>
    public sealed record Placed(string Text, int Start, int End);

    /// <summary>Birth numbers, D-numbers, help numbers and synthetic ones, by the rule until 2032 and from then on.</summary>
    public static Gen<string> IdentityNumber =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(0, 99)
        from person in Gen.Choose(0, 999)
        from toDay in Gen.Elements(0, 40)
        from toMonth in Gen.Elements(SyntheticIdentityNumbers.MonthOffsets)
        from rest in Gen.Choose(0, 3)
        select SyntheticIdentityNumbers.Make(day + toDay, month + toMonth, year, person, rest);

    public static Gen<string> TelephoneDigits =>
        from first in Gen.Elements("68050", "9", "4")
        from rest in Gen.Choose(1000, 9999999)
        select (first + $"{rest:0000000}")[..8];

    /// <summary>A telephone number with nothing but its shape to know it by, with Norway's code, or after a word that announces it.</summary>
    public static Gen<Placed> TelephoneNumber =>
        Gen.OneOf(
            from digits in TelephoneDigits
            where !digits.EndsWith("0000", StringComparison.Ordinal)
            from number in Telephone(digits, [""], Groupings)
            from placed in InsideProse(number)
            select placed,
            from digits in TelephoneDigits
            from number in Telephone(digits, Codes, AnyGrouping)
            from placed in InsideProse(number)
            select placed,
            from digits in TelephoneDigits
            from announcement in Gen.Elements(Announcements)
            from number in Telephone(digits, [""], AnyGrouping)
            from placed in InsideProse(number, announcement)
            select placed);

    public static Gen<string> EmailAddress =>
        from name in Gen.Elements("navn", "fornavn.etternavn", "n", "øyvor", "navn+liste", "x_y-z9")
        from at in Gen.Elements(AtSigns)
        from domain in Gen.Elements("eksempel", "blåbær", "e-post", "4626")
        from dot in Gen.Elements(Dots)
        from top in Gen.Elements("no", "com", "org", "NO")
        select name + at + domain + dot + top;

    public static Gen<string> AnyText =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(Fragments).ListOf().Select(string.Concat),
            Gen.Choose(0, char.MaxValue).ListOf().Select(codes => string.Concat(codes.Select(code => (char)code))));

    public static Gen<string> Spaced(string digits) =>
        from spaces in Gen.Elements(Spacings).ListOf(digits.Length - 1)
        from zero in Gen.Elements(Scripts)
        select Spelling.InScript(string.Concat(digits.Zip([.. spaces, ""], (digit, space) => digit + space)), zero);

    public static Gen<Placed> InsideAnyText(string spelled) =>
        from before in AnyText
        from after in AnyText
            // A comma on either side: digits that touch the number would make it another number.
        select new Placed($"{before}, {spelled}, {after}", before.Length + 2, before.Length + 2 + spelled.Length);

    public static Gen<Placed> InsideProse(string spelled, string announcement = "") =>
        from sentence in Gen.Elements(Sentences)
        from after in Gen.Elements(Sentences)
        let before = $"{sentence} {announcement}"
        select new Placed($"{before}{spelled}, {after}", before.Length, before.Length + spelled.Length);

    private static Gen<string> Telephone(string digits, string[] codes, string[] groupings) =>
        from code in Gen.Elements(codes)
        from grouping in Gen.Elements(groupings)
        from zero in Gen.Elements(Scripts)
        select Spelling.InScript(code + Spelling.Group(digits, grouping), zero);
}
