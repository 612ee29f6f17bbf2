namespace LearningNetwork.Domain.Texts;

/// <summary>Finds telephone numbers: with a country code, after a word that announces one, or by their shape alone.</summary>
/// <remarks>The order is from the surest to the least sure; what stands around a number weighs only where its shape leaves a doubt.</remarks>
internal static class TelephoneNumbers
{
    public static IEnumerable<PersonalDataFind> Find(FoldedText text, IReadOnlyList<DigitGroup> groups)
    {
        var scan = new DigitScan(text, groups);
        var foundBefore = false;
        for (var first = 0; first < groups.Count; first++)
        {
            var number =
                InternationalNumbers.At(scan, first)
                ?? AnnouncedNumbers.At(scan, first)
                ?? ShapedNumbers.At(scan, first, foundBefore);
            foundBefore = number is not null;
            if (number is not { } found)
                continue;
            yield return text.Place(PersonalDataKind.TelephoneNumber, found.Start, groups[found.Last].End);
            first = found.Last;
        }
    }
}
