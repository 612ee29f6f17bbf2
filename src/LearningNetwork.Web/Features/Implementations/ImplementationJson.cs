using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Features.SharingRequests;

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

/// <summary>An implementation. What the reader may not see of it is null, as what nobody has said is.</summary>
/// <param name="Request">The case that it came of; null where the service began by itself.</param>
/// <param name="Latest">Null before the first.</param>
/// <param name="Statuses">All of them, the latest first; null in a list.</param>
/// <param name="Stage">exploring, preparing, started, inOperation, sustained or stopped.</param>
/// <param name="Fragile">For the service, and for the coordinator where the service asks for support.</param>
/// <param name="AsksForSupportSince">Null where it asks for none.</param>
/// <param name="Details">What only its own address answers; null in a list.</param>
internal sealed record ImplementationJson(
    string Id, string Product, string ProductTitle, string Service, string ServiceName, string? Request, DateTimeOffset BegunAt, string Stage, DateOnly StageOn,
    bool? Fragile, int? Families, int? Sessions, DateOnly? AsksForSupportSince, DateOnly? NextDue, StatusJson? Latest, IReadOnlyList<StatusJson>? Statuses,
    ImplementationDetailsJson? Details, bool Invented)
{
    public static ImplementationJson Of(ImplementationRow row, CaseVisibility reader, IReadOnlyList<StatusRow>? statuses = null, ImplementationView? view = null) => new(
        row.Id, row.Product, row.ProductTitle, row.Service, row.ServiceName, row.Round > 0 ? FormattableString.Invariant($"{row.Id}.{row.Round}") : null, row.BegunAt,
        Choices.CodeOf(row.Stage), row.StageOn,
        row.Shows(ImplementationPart.Fragility, reader) ? row.Fragile : null,
        row.Shows(ImplementationPart.Practice, reader) ? row.Families : null,
        row.Shows(ImplementationPart.Practice, reader) ? row.Sessions : null,
        row.SupportOn,
        row.Shows(ImplementationPart.Plan, reader) ? row.NextDue : null,
        row.Shown is null ? null : StatusJson.Of(row), statuses is null ? null : [.. statuses.Select(StatusJson.Of)],
        view is null ? null : ImplementationDetailsJson.Of(view, reader), row.Invented);
}
