using System.Diagnostics.Metrics;

namespace LearningNetwork.Runtime.Tests;

/// <summary>Hears what one process' runtime measures, e.g. <c>learningnetwork.append.conflicts 1 kind=product</c>.</summary>
public sealed class MeterEar : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<string> _heard = [];

    public MeterEar(IMeterFactory own)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == RuntimeMeters.Name && instrument.Meter.Scope == own)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Hear(instrument, value, labels));
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Hear(instrument, value, labels));
        _listener.Start();
    }

    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_heard)
                return [.. _heard];
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var line = FormattableString.Invariant($"{instrument.Name} {value}") + string.Concat(labels.ToArray().Select(label => $" {label.Key}={label.Value}"));
        lock (_heard)
            _heard.Add(line);
    }
}
