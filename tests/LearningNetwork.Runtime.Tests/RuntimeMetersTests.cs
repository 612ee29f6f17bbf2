using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Runtime.Tests;

public sealed class RuntimeMetersTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().AddSingleton<RuntimeMeters>().BuildServiceProvider();
    private readonly MeterEar _ear;

    public RuntimeMetersTests() => _ear = new(_services.GetRequiredService<IMeterFactory>());

    private RuntimeMeters Meters => _services.GetRequiredService<RuntimeMeters>();

    [Fact]
    public void A_command_is_measured_in_seconds_by_kind_and_outcome()
    {
        Meters.CommandAnswered("product", CommandOutcome.Refused, TimeSpan.FromMilliseconds(250));

        _ear.Heard.ShouldBe(["learningnetwork.command.duration 0.25 kind=product outcome=refused"]);
    }

    [Fact]
    public void Conflicts_deadlines_and_reactions_are_counted()
    {
        Meters.AppendConflicted("product");
        Meters.DeadlineHandled("sharing-request", CommandOutcome.Done);
        Meters.Reacted("react/municipality", CommandOutcome.Failed);

        _ear.Heard.ShouldBe([
            "learningnetwork.append.conflicts 1 kind=product",
            "learningnetwork.deadlines 1 kind=sharing-request outcome=done",
            "learningnetwork.policy.reactions 1 policy=react/municipality outcome=failed",
        ]);
    }

    [Fact]
    public void Cells_are_counted_as_they_come_and_go()
    {
        Meters.CellOpened("product");
        Meters.CellClosed("product");

        _ear.Heard.ShouldBe(["learningnetwork.cells 1 kind=product", "learningnetwork.cells -1 kind=product"]);
    }

    [Fact]
    public void A_clock_that_lags_behind_the_writers_gives_no_negative_lag()
    {
        Meters.PolicyLags("react/municipality", TimeSpan.FromSeconds(-2));

        _ear.Heard.ShouldBe(["learningnetwork.policy.lag 0 policy=react/municipality"]);
    }

    public void Dispose()
    {
        _ear.Dispose();
        _services.Dispose();
    }
}
