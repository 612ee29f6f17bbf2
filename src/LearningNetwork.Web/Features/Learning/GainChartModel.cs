using System.Globalization;
using LearningNetwork.Domain.Learning;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>Where the marks of a gain's chart stand: days along, values up, baseline and target always within it.</summary>
public sealed class GainChartModel
{
    public const int Width = 720, Height = 320, Left = 64, Right = 24, Top = 24, Bottom = 44;

    private readonly DateOnly _first;
    private readonly int _days;
    private readonly decimal _low, _high;

    private GainChartModel(Gain gain)
    {
        Gain = gain;
        var marks = new[] { gain.Baseline, gain.Target }.OfType<Measurement>().Concat(gain.Measurements).ToList();
        _first = marks.Min(mark => mark.On);
        _days = Math.Max(1, marks.Max(mark => mark.On).DayNumber - _first.DayNumber);
        var (low, high) = (marks.Min(mark => mark.Value), marks.Max(mark => mark.Value));
        var room = low == high ? 1m : (high - low) / 8m;
        (_low, _high) = (low - room, high + room);
    }

    public Gain Gain { get; }

    /// <summary>The chart of a gain, or null where there is nothing to draw: no baseline.</summary>
    public static GainChartModel? Of(Gain gain) => gain.CanBeMeasured ? new(gain) : null;

    /// <summary>The baseline and what was measured after it, in order.</summary>
    public IReadOnlyList<Measurement> Course => [Gain.Baseline!, .. Gain.Measurements];

    public string Line => string.Join(' ', Course.Select(mark => $"{X(mark)},{Y(mark.Value)}"));

    /// <summary>Three values along the side: the lowest, the middle and the highest mark.</summary>
    public IEnumerable<decimal> Scale
    {
        get
        {
            var (low, high) = (Course.Concat(Targets).Min(mark => mark.Value), Course.Concat(Targets).Max(mark => mark.Value));
            return low == high ? [low] : [low, (low + high) / 2, high];
        }
    }

    public string X(Measurement mark) => Text(Left + (decimal)(mark.On.DayNumber - _first.DayNumber) / _days * (Width - Left - Right));

    public string Y(decimal value) => Text(Height - Bottom - (value - _low) / (_high - _low) * (Height - Top - Bottom));

    private IEnumerable<Measurement> Targets => Gain.Target is { } target ? [target] : [];

    private static string Text(decimal at) => Math.Round(at, 1).ToString(CultureInfo.InvariantCulture);
}
