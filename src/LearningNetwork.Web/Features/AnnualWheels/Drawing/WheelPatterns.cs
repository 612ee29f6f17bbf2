using System.Globalization;
using System.Text;
using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Web.Features.AnnualWheels.Drawing;

/// <summary>
/// The patterns that tell a wheel apart in black and white: slanting lines for what is under way, and one of its own for the ground of
/// each ring, which the legend shows too. The last theme's ring is left white.
/// </summary>
internal static class WheelPatterns
{
    public static string Definitions { get; } = Write();

    public static string IdOf(WheelTheme theme) => "ring-" + theme.Code();

    private static string Write()
    {
        var svg = new StringBuilder("""<defs><pattern id="under-way" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch-ground"/><path d="M0 0V5" class="hatch"/></pattern>""");
        foreach (var theme in Enum.GetValues<WheelTheme>())
        {
            if (Ground(theme) is { } drawn)
                svg.Append(CultureInfo.InvariantCulture, $"""<pattern id="{IdOf(theme)}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="ground" d="{drawn}"/></pattern>""");
        }

        return svg.Append("</defs>").ToString();
    }

    private static string? Ground(WheelTheme theme) => theme switch
    {
        WheelTheme.CouncilReport => "M0 3H6",
        WheelTheme.Politics => "M3 3h.1",
        WheelTheme.UserParticipation => "M0 3H6M3 0V6",
        WheelTheme.Staff => "M3 0V6",
        WheelTheme.Cooperation => "M0 0L6 6",
        WheelTheme.FollowUp => "M1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
        WheelTheme.Gatherings => "M0 5L3 1L6 5",
        _ => null,
    };
}
