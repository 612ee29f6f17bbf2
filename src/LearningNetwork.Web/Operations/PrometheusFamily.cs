using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenTelemetry.Metrics;

namespace LearningNetwork.Web.Operations;

/// <summary>
/// One instrument in Prometheus' text format 0.0.4. Names follow OpenTelemetry's rules for Prometheus: what is no letter or digit
/// becomes <c>_</c>, the unit is spelt out at the end, and what only grows ends in <c>_total</c>.
/// </summary>
internal sealed partial record PrometheusFamily(string Name, string Type)
{
    /// <summary>Null for a kind of instrument that the format has no word for.</summary>
    public static PrometheusFamily? Of(Metric metric) => metric.MetricType switch
    {
        MetricType.LongSum or MetricType.DoubleSum => new(Suffixed(NameOf(metric), "total"), "counter"),
        MetricType.LongSumNonMonotonic or MetricType.DoubleSumNonMonotonic or MetricType.LongGauge or MetricType.DoubleGauge => new(NameOf(metric), "gauge"),
        MetricType.Histogram => new(NameOf(metric), "histogram"),
        _ => null,
    };

    public void Write(Metric metric, StringBuilder text)
    {
        var help = metric.Description.Replace("\\", "\\\\", StringComparison.Ordinal).ReplaceLineEndings(" ");
        text.Append("# HELP ").Append(Name).Append(' ').Append(help).Append("\n# TYPE ").Append(Name).Append(' ').Append(Type).Append('\n');
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var labels = LabelsOf(point);
            switch (metric.MetricType)
            {
                case MetricType.Histogram:
                    WriteHistogram(point, labels, text);
                    break;
                case MetricType.LongSum or MetricType.LongSumNonMonotonic:
                    WriteLine(Name, labels, point.GetSumLong(), text);
                    break;
                case MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic:
                    WriteLine(Name, labels, point.GetSumDouble(), text);
                    break;
                case MetricType.LongGauge:
                    WriteLine(Name, labels, point.GetGaugeLastValueLong(), text);
                    break;
                default:
                    WriteLine(Name, labels, point.GetGaugeLastValueDouble(), text);
                    break;
            }
        }
    }

    /// <summary>Each bucket holds what is in those below it too; the last one holds all.</summary>
    private void WriteHistogram(in MetricPoint point, string labels, StringBuilder text)
    {
        var soFar = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            soFar += bucket.BucketCount;
            WriteLine(Name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{Number(bucket.ExplicitBound)}\"", soFar, text);
        }

        WriteLine(Name + "_sum", labels, point.GetHistogramSum(), text);
        WriteLine(Name + "_count", labels, point.GetHistogramCount(), text);
    }

    private static void WriteLine(string name, string labels, double value, StringBuilder text)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string LabelsOf(in MetricPoint point)
    {
        var labels = new List<string>();
        foreach (var (key, value) in point.Tags)
            labels.Add($"{Unusual().Replace(key, "_")}=\"{Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}\"");
        return string.Join(',', labels);
    }

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string NameOf(Metric metric)
    {
        var name = Unusual().Replace(metric.Name, "_");
        return metric.Unit switch
        {
            "s" => Suffixed(name, "seconds"),
            "ms" => Suffixed(name, "milliseconds"),
            "By" or "bytes" => Suffixed(name, "bytes"),
            "MB" => Suffixed(name, "megabytes"),
            "%" => Suffixed(name, "percent"),
            _ => name, // none, or one that only says what is counted, as {request} does
        };
    }

    private static string Suffixed(string name, string suffix) => name.EndsWith("_" + suffix, StringComparison.Ordinal) ? name : $"{name}_{suffix}";

    [GeneratedRegex("[^a-zA-Z0-9_]")]
    private static partial Regex Unusual();
}
