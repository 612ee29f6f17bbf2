namespace LearningNetwork.Domain.Texts;

/// <summary>
/// The one gate that every written text passes: national identity numbers, e-mail addresses and telephone numbers are found and pointed out;
/// municipality numbers, dates, sums, law references, case and organisation numbers are not.
/// </summary>
/// <remarks>Total, and linear in the length of the text: every look back or ahead is bounded.</remarks>
public static class PersonalDataGate
{
    /// <summary>The places that keep the text from being written, in order and without overlap; none when it may pass.</summary>
    public static ValueList<PersonalDataFind> Find(string text)
    {
        var folded = FoldedText.Of(text);
        var groups = DigitGroup.In(folded);
        PersonalDataFind[] surest =
        [
            .. EmailAddresses.Find(folded),
            .. NationalIdentityNumbers.Find(folded, groups),
            .. TelephoneNumbers.Find(folded, groups),
        ];
        return WithoutOverlap(surest.OrderBy(find => find.Start).ThenBy(find => find.Kind)).ToValueList();
    }

    private static IEnumerable<PersonalDataFind> WithoutOverlap(IEnumerable<PersonalDataFind> inOrder)
    {
        PersonalDataFind? open = null;
        foreach (var find in inOrder)
        {
            if (open is null || !open.Meets(find))
            {
                if (open is not null)
                    yield return open;
                open = find;
            }
            else
            {
                open = Joined(open, find);
            }
        }
        if (open is not null)
            yield return open;
    }

    // Two that overlap are one place: named by what weighs most, and covering both, so that taking it away leaves no half.
    private static PersonalDataFind Joined(PersonalDataFind one, PersonalDataFind other) =>
        new(one.Kind < other.Kind ? one.Kind : other.Kind, one.Start, Math.Max(one.End, other.End) - one.Start);
}
