namespace LearningNetwork.Domain.Texts;

public enum PersonalDataKind { NationalIdentityNumber, EmailAddress, TelephoneNumber }

public sealed record PersonalDataFind(PersonalDataKind Kind, int Start, int Length);

public static class PersonalDataGate
{
    public static IReadOnlyList<PersonalDataFind> Find(string text) => [];
}
