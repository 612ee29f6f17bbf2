namespace LearningNetwork.Domain.Services;

/// <summary>A child welfare service's key in its network, e.g. <c>haugesund-utsira</c>.</summary>
public readonly record struct ServiceId(string Value) : ITextValue<ServiceId>
{
    public static ServiceId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}
