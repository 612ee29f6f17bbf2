using System.Globalization;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Editions;

internal static class SizeWords
{
    private const double Kilo = 1024;

    /// <summary>'340 kB', '1,2 MB'; never less than 1 kB.</summary>
    public static string Size(this Phrases t, long bytes) => bytes < Kilo * Kilo
        ? t["size.kb", Math.Max(1, Math.Round(bytes / Kilo)).ToString(CultureInfo.InvariantCulture)]
        : t["size.mb", (bytes / Kilo / Kilo).ToString("0.0", t.Language.Culture)];
}
