using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace LearningNetwork.Web.Operations;

/// <summary>Keeps the last collection as text. Of two instruments that come to one name the first is told, since a name has one type.</summary>
internal sealed class PrometheusExporter : BaseExporter<Metric>
{
    public string Text { get; private set; } = "";

    public override ExportResult Export(in Batch<Metric> batch)
    {
        var text = new StringBuilder();
        var told = new HashSet<string>();
        foreach (var metric in batch)
        {
            var family = PrometheusFamily.Of(metric);
            if (family is not null && told.Add(family.Name))
                family.Write(metric, text);
        }

        Text = text.ToString();
        return ExportResult.Success;
    }
}
