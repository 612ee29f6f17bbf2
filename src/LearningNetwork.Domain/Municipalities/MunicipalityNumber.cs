namespace LearningNetwork.Domain.Municipalities;

/// <summary>A municipality's official number, four digits.</summary>
public readonly record struct MunicipalityNumber(string Value) : ITextValue<MunicipalityNumber>
{
    public static MunicipalityNumber? Parse(string? text) =>
        text?.Trim() is { Length: 4 } number && number.All(char.IsAsciiDigit) ? new(number) : null;

    public override string ToString() => Value;
}
