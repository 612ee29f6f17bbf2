using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace LearningNetwork.Web.Operations;

/// <summary>Gathers what this process measures, from its start on, and tells it when asked. Another program in the same process is not heard.</summary>
internal sealed class Metrics : IDisposable
{
    private readonly Lock gate = new();
    private readonly PrometheusExporter exporter = new();
    private readonly BaseExportingMetricReader reader;
    private readonly MeterProvider provider;
    private readonly IMeterFactory own;
    private readonly Dictionary<string, ShownMeter> shown;

    public Metrics(IMeterFactory own, IEnumerable<ShownMeter> ofTheHost)
    {
        this.own = own;
        shown = ShownMeter.Everywhere.Concat(ofTheHost).ToDictionary(meter => meter.Name);
        reader = new(exporter);
        provider = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.Clear())
            .AddMeter([.. shown.Keys])
            .AddView(Shown)
            .AddReader(reader)
            .Build();
    }

    /// <summary>The figures as they are now, in Prometheus' text format.</summary>
    public string Text()
    {
        lock (gate)
        {
            reader.Collect();
            return exporter.Text;
        }
    }

    public void Dispose() => provider.Dispose();

    private MetricStreamConfiguration Shown(Instrument instrument) => instrument.Meter.Scope is null || instrument.Meter.Scope == own
        ? new() { TagKeys = [.. shown[instrument.Meter.Name].Labels] }
        : MetricStreamConfiguration.Drop;
}
