using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>A report whole, with the texts it holds and what earlier reports promised.</summary>
/// <param name="Earlier">What it must answer.</param>
/// <param name="Names">The names of its municipalities, by number.</param>
public sealed record CouncilReportView(
    CouncilReportRow Row,
    ReportContent Content,
    IReadOnlyList<EarlierPromise> Earlier,
    IReadOnlyDictionary<MunicipalityNumber, string> Names,
    IReadOnlyDictionary<string, ReportText> Texts)
{
    public CouncilReportId Id { get; } = CouncilReportId.Parse(Row.Id)!.Value;

    /// <summary>What a reference leads to; empty where it has been erased.</summary>
    public ReportText Text(TextRef? text) => text is not null && Texts.TryGetValue(text.Id, out var found) ? found : new("", "");

    public string NameOf(MunicipalityNumber municipality) => Names.GetValueOrDefault(municipality) ?? municipality.Value;

    public OpenPromises Open { get; } = new(Earlier.Select(promise => new OpenPromise(promise.Promise, promise.Municipality)).ToValueList());
}

/// <summary>A text with the language it was written in.</summary>
public sealed record ReportText(string Language, string Body);

/// <summary>A promise of an earlier report.</summary>
public sealed record EarlierPromise(PromiseId Promise, MunicipalityNumber? Municipality, ReportText Text);

/// <summary>A chapter that is wanted by a day.</summary>
public sealed record ChapterDue
{
    public string Report { get; init; } = "";

    public int ToldYear { get; init; }

    /// <summary>The name of a <c>ChapterKind</c>.</summary>
    public string Chapter { get; init; } = "";

    public DateOnly Due { get; init; }
}
