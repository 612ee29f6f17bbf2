using System.Globalization;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>A council report's key, <c>service.year</c>: one a service and year told of.</summary>
/// <param name="ToldYear">The calendar year that it tells of, 2000 to 2100; the council hears it in the year after.</param>
public readonly record struct CouncilReportId(ServiceId Service, int ToldYear) : ITextValue<CouncilReportId>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Service}.{ToldYear}");

    /// <summary>The year in which the council hears it.</summary>
    public int CouncilYear => ToldYear + 1;

    public static CouncilReportId? Parse(string? text) =>
        text?.Split('.') is [var service, var year] && ServiceId.Parse(service) is { } id
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstYear and <= LastYear
            ? new(id, number)
            : null;

    public EntityId In(NetworkId network) => CouncilReportDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
