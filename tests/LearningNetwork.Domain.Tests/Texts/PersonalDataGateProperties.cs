using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain.Tests.Texts;

public sealed class PersonalDataGateProperties
{
    [Fact]
    public void Every_identity_number_is_found_in_any_spacing_and_any_text() =>
        Holds(
            from digits in PersonalDataGen.IdentityNumber
            from spelled in PersonalDataGen.Spaced(digits)
            from placed in PersonalDataGen.InsideAnyText(spelled)
            select placed,
            placed => Covering(placed, PersonalDataKind.NationalIdentityNumber));

    [Fact]
    public void A_number_with_one_wrong_control_digit_is_no_identity_number() =>
        Holds(
            from digits in PersonalDataGen.IdentityNumber
            from place in Gen.Choose(9, 10)
            from step in Gen.Choose(1, 9)
            from spelled in PersonalDataGen.Spaced(WithOther(digits, place, step))
            select spelled,
            spelled => PersonalDataGate.Find(spelled).All(find => find.Kind != PersonalDataKind.NationalIdentityNumber));

    [Fact]
    public void Every_Norwegian_telephone_number_is_found_in_the_usual_spellings() =>
        Holds(PersonalDataGen.TelephoneNumber, placed => Covering(placed, PersonalDataKind.TelephoneNumber));

    [Fact]
    public void Every_address_is_found_however_its_signs_are_disguised() =>
        Holds(
            from spelled in PersonalDataGen.EmailAddress
            from placed in PersonalDataGen.InsideProse(spelled)
            select placed,
            placed => Covering(placed, PersonalDataKind.EmailAddress));

    [Fact]
    public void Any_string_is_answered_with_ordered_places_inside_it() =>
        Holds(PersonalDataGen.AnyText, text =>
        {
            var finds = PersonalDataGate.Find(text);
            return finds.All(find => find.Start >= 0 && find.Length > 0 && find.End <= text.Length)
                && finds.Zip(finds.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        });

    private static bool Covering(PersonalDataGen.Placed placed, PersonalDataKind kind) =>
        PersonalDataGate.Find(placed.Text).Any(find => find.Kind == kind && find.Start <= placed.Start && find.End >= placed.End);

    private static string WithOther(string digits, int place, int step) =>
        digits[..place] + (char)('0' + (digits[place] - '0' + step) % 10) + digits[(place + 1)..];

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
}
