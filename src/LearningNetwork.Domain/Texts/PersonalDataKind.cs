namespace LearningNetwork.Domain.Texts;

/// <summary>What the gate refuses in a text.</summary>
public enum PersonalDataKind
{
    /// <summary>A birth number, D-number, help number or synthetic number with valid control digits.</summary>
    NationalIdentityNumber,

    /// <summary>An e-mail address, also in disguise.</summary>
    EmailAddress,

    /// <summary>A telephone number in one of the usual spellings.</summary>
    TelephoneNumber,
}
