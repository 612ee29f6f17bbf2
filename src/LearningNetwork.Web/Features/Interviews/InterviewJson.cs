using LearningNetwork.Domain.Interviews;
using LearningNetwork.Storage.ReadModel.Interviews;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.Interviews;

/// <summary>A round; its id is the product and the month that it began.</summary>
/// <param name="From">The first day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Services">How many services took part.</param>
/// <param name="Employees">How many were asked, as the next are; left out where none were.</param>
internal sealed record HoldBody(
    string? Product, string? Title, string? From, string? To, int? Services, int? Employees, int? UnitLeaders, int? TeamLeaders, int? Guardians, int? Youth, string? Source);

/// <param name="Voice">employees, leaders, guardians or youth.</param>
/// <param name="Said">How many said it; no more than were asked.</param>
/// <param name="Service">A service that has consented; left out for the round as a whole.</param>
internal sealed record FindingBody(string? Voice, int? Said, string? Finding, string? Service);

internal sealed record RoundIdJson(string Id);

internal sealed record RoundListJson(IReadOnlyList<RoundJson> Items);

/// <param name="Findings">What the reader may see; null in a list.</param>
internal sealed record RoundJson(
    string Id, string Product, string ProductTitle, string Title, DateOnly From, DateOnly To, int Services, IReadOnlyList<InformantsJson> Informants, string Source,
    IReadOnlyList<FindingJson>? Findings, bool Invented)
{
    public static RoundJson Of(RoundRow row, IReadOnlyList<FindingRow>? findings) => Of(row, row.Round.As, findings);

    private static RoundJson Of(RoundRow row, InterviewsHeld round, IReadOnlyList<FindingRow>? findings) => new(
        row.Id, row.Product, row.ProductTitle, round.Title, round.From, round.To, round.Services,
        [.. round.Informants.Select(one => new InformantsJson(Choices.Code(one.Kind), one.People))], round.Source,
        findings is null ? null : [.. findings.Select(FindingJson.Of)], row.Invented);
}

internal sealed record InformantsJson(string Kind, int People);

/// <param name="Word">aFew, some or several for employees; theyTell or singleOnes for others; null where fewer than five were asked, and then the counts are too.</param>
internal sealed record FindingJson(int Number, string Voice, string? Word, int? Said, int? Asked, string? Finding, string? Service)
{
    public static FindingJson Of(FindingRow row) => new(
        row.Number, Choices.CodeOf(row.Voice), row.Word is { } word ? Choices.Code(word) : null, row.Word is null ? null : row.Said, row.Word is null ? null : row.Asked,
        row.Body, row.Service);
}
