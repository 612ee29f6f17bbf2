namespace LearningNetwork.Domain.Calendars;

/// <summary>SHA-256 of a secret address, in 64 lower-case hexadecimal digits. From it nobody finds the address.</summary>
public readonly record struct AddressHash(string Value) : ITextValue<AddressHash>
{
    private const int Digits = 64;

    public static AddressHash? Parse(string? text) => text is { Length: Digits } && text.All(char.IsAsciiHexDigitLower) ? new(text) : null;

    public override string ToString() => Value;
}
