namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Values of an enumeration as forms and API write them, in camelCase.</summary>
internal static class Choices
{
    public static string Code<T>(T value) where T : struct, Enum => CodeOf(value.ToString());

    /// <summary>The same for a value kept by its name.</summary>
    public static string CodeOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static T? Parse<T>(string? code) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Code(value) == code?.Trim())
                return value;
        }

        return null;
    }
}
