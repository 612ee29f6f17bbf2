using System.Globalization;

namespace LearningNetwork.Web.DesignSystem.Pages;

/// <summary>Which page of a long list an address asks for.</summary>
internal static class PageNumber
{
    private const int Most = 10_000;

    /// <summary>From 1; what is no number is the first, and what is beyond any list its last possible.</summary>
    public static int Of(string? asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Most) : 1;
}
