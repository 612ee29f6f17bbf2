using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.SignIn;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>What waits for a reader: what to answer, what is due, what is new.</summary>
/// <param name="Guide">How someone of the reader's role begins.</param>
/// <param name="ShowsGuide">Whether the reader still wants to see it.</param>
/// <param name="Figures">The network in numbers, for its coordinator; null for others.</param>
public sealed record DeskModel(SignedIn Person, IReadOnlyList<DeskRow> Rows, TellingList News, Guide Guide, bool ShowsGuide, NetworkFigures? Figures)
{
    public const int MostNews = 5;

    /// <summary>The lines of one part: the late ones first, else as their sources stand.</summary>
    public IReadOnlyList<DeskRow> Of(DeskPart part) =>
        [.. DeskQueries.Sources.Where(source => source.Part == part).SelectMany(source => Rows.Where(row => row.Source == source.Name)).OrderByDescending(row => row.Late)];

    /// <summary>The lists that hold more lines than are shown, with how many more.</summary>
    public IReadOnlyList<(DeskRow Row, int More)> MoreOf(DeskPart part) =>
        [.. Of(part).GroupBy(row => row.Source).Select(group => (Row: group.First(), More: group.First().Total - group.Count())).Where(one => one.More > 0)];
}
