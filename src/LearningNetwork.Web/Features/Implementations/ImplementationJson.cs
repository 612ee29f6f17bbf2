using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Implementations;

namespace LearningNetwork.Web.Features.Implementations;

/// <param name="Light">green, yellow or red.</param>
/// <param name="On">The day it tells of, <c>yyyy-MM-dd</c>; not in the future, and not before the latest that is published.</param>
internal sealed record StatusBody(string? Light, string? On, string? Text);

/// <param name="Project">Whether it is for the project itself; it is, unless false is sent.</param>
/// <param name="Implementations">What else it is for, as <c>product.service</c>.</param>
internal sealed record ProjectStatusBody(string? Light, string? On, string? Text, bool? Project, IReadOnlyList<string>? Implementations);

internal sealed record StatusListJson(IReadOnlyList<StatusJson> Items);

/// <param name="Text">Empty where it has been erased.</param>
internal sealed record StatusJson(StatusLight Light, DateOnly On, string? Text, string? TextLanguage, DateTimeOffset At)
{
    public static StatusJson Of(StatusRow row) => new(row.Shown!.Value, row.LightOn!.Value, row.Text, row.TextLanguage, row.At!.Value);
}

internal sealed record ImplementationListJson(IReadOnlyList<ImplementationJson> Items);

/// <param name="Request">The case that it came of.</param>
/// <param name="Latest">Null before the first.</param>
/// <param name="Statuses">All of them, the latest first; null in a list.</param>
internal sealed record ImplementationJson(
    string Id, string Product, string ProductTitle, string Service, string ServiceName, string Request, DateTimeOffset BegunAt, StatusJson? Latest,
    IReadOnlyList<StatusJson>? Statuses, bool Invented)
{
    public static ImplementationJson Of(ImplementationRow row, IReadOnlyList<StatusRow>? statuses) => new(
        row.Id, row.Product, row.ProductTitle, row.Service, row.ServiceName, FormattableString.Invariant($"{row.Id}.{row.Round}"), row.BegunAt,
        row.Shown is null ? null : StatusJson.Of(row), statuses is null ? null : [.. statuses.Select(StatusJson.Of)], row.Invented);
}
