using System.Globalization;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Surveys;

/// <summary>A survey's key, <c>service.year.group</c>: a service asks a group once a year.</summary>
/// <param name="Year">The calendar year in which it was asked, 2000 to 2100.</param>
public readonly record struct SurveyId(ServiceId Service, int Year, AskedGroup Group) : ITextValue<SurveyId>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Service}.{Year}.{Group.Code()}");

    public static SurveyId? Parse(string? text) =>
        text?.Split('.') is [var service, var year, var group] && ServiceId.Parse(service) is { } id && AskedGroups.Parse(group) is { } asked
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstYear and <= LastYear
            ? new(id, number, asked)
            : null;

    public EntityId In(NetworkId network) => SurveyDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
