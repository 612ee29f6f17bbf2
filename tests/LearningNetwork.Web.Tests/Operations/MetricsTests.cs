using System.Diagnostics.Metrics;
using LearningNetwork.Web.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Operations;

/// <summary>How what is measured becomes text, on a meter of the test's own.</summary>
public sealed class MetricsTests : IDisposable
{
    private const string Name = "Test.Meter";

    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly Meter meter;
    private readonly Metrics metrics;

    public MetricsTests()
    {
        var own = services.GetRequiredService<IMeterFactory>();
        metrics = new(own, [new ShownMeter(Name, ["kind"])]);
        meter = own.Create(Name);
    }

    [Fact]
    public void What_only_grows_is_a_counter_and_says_so_in_its_name()
    {
        var counter = meter.CreateCounter<long>("test.things-done", "{thing}", "Things done");
        counter.Add(2, Kind("a"));
        counter.Add(1, Kind("a"));

        Lines().ShouldBe(["# HELP test_things_done_total Things done", "# TYPE test_things_done_total counter", "test_things_done_total{kind=\"a\"} 3"]);
    }

    [Fact]
    public void What_goes_up_and_down_is_a_gauge_with_its_unit()
    {
        meter.CreateUpDownCounter<long>("test.kept").Add(-2);
        meter.CreateGauge<double>("test.age", "s").Record(0.5);
        meter.CreateObservableGauge("test.size", () => 7L, "By");

        Samples().Select(sample => $"{sample.Type} {sample.Name} {FormattableString.Invariant($"{sample.Value}")}")
            .ShouldBe(["gauge test_kept -2", "gauge test_age_seconds 0.5", "gauge test_size_bytes 7"]);
    }

    [Fact]
    public void A_histogram_counts_in_each_bucket_what_is_below_it_too()
    {
        var durations = meter.CreateHistogram("test.duration", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1] });
        foreach (var took in (double[])[0.05, 0.5, 0.7, 4])
            durations.Record(took, Kind("a"));

        Lines().Skip(2).ShouldBe([
            "test_duration_seconds_bucket{kind=\"a\",le=\"0.1\"} 1",
            "test_duration_seconds_bucket{kind=\"a\",le=\"1\"} 3",
            "test_duration_seconds_bucket{kind=\"a\",le=\"+Inf\"} 4",
            "test_duration_seconds_sum{kind=\"a\"} 5.25",
            "test_duration_seconds_count{kind=\"a\"} 4",
        ]);
    }

    [Fact]
    public void Any_value_of_a_label_is_read_back_as_it_was()
    {
        meter.CreateCounter<long>("test.odd").Add(1, Kind("a\"b\\c\nd"));

        Samples().ShouldHaveSingleItem().Labels["kind"].ShouldBe("a\"b\\c\nd");
    }

    [Fact]
    public void A_label_that_is_not_on_the_meters_list_is_left_out()
    {
        var counter = meter.CreateCounter<long>("test.said");
        counter.Add(1, Kind("a"), new("municipality", "4621"));
        counter.Add(1, Kind("a"), new("municipality", "4601"));

        var said = Samples().ShouldHaveSingleItem();
        (said.Labels.Keys.Single(), said.Value).ShouldBe(("kind", 2));
    }

    [Fact]
    public void What_another_program_in_the_process_measures_is_not_heard()
    {
        using var other = new ServiceCollection().AddMetrics().BuildServiceProvider();
        other.GetRequiredService<IMeterFactory>().Create(Name).CreateCounter<long>("test.elsewhere").Add(1);

        Lines().ShouldBeEmpty();
    }

    public void Dispose()
    {
        metrics.Dispose();
        services.Dispose();
    }

    private static KeyValuePair<string, object?> Kind(string kind) => new("kind", kind);

    private IReadOnlyList<Sample> Samples() => MetricsText.Read(string.Join('\n', Lines()) + "\n");

    /// <summary>The lines that tell of the test's own instruments.</summary>
    private string[] Lines() => [.. metrics.Text().Split('\n').Where(line => line.StartsWith("test_", StringComparison.Ordinal) || line.Contains(" test_", StringComparison.Ordinal))];
}
