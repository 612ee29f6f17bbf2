using LearningNetwork.Domain.Municipalities;
using static LearningNetwork.Domain.CouncilReports.CouncilReport;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>How a report is changed in one of its places.</summary>
internal static class ReportChanges
{
    public static ReportContent Empty(ReportBegun begun) => new(
        ChapterKinds.All.Select(kind => new Chapter(kind, kind.UsualContributors(), null, null, [], null)).ToValueList(),
        [],
        [],
        [],
        begun.Municipalities.Select(number => new MunicipalEdition(number, [], null, null)).ToValueList(),
        0,
        null);

    public static Begun With(this Begun state, Func<ReportContent, ReportContent> change) => state with { Content = change(state.Content) };

    public static Begun With(this Begun state, ChapterKind kind, Func<Chapter, Chapter> change) => state.With(content => content with
    {
        Chapters = content.Chapters.Select(chapter => chapter.Kind == kind ? change(chapter) : chapter).ToValueList(),
    });

    public static Begun With(this Begun state, MunicipalityNumber municipality, Func<MunicipalEdition, MunicipalEdition> change) => state.With(content => content with
    {
        Editions = content.Editions.Select(edition => edition.Municipality == municipality ? change(edition) : edition).ToValueList(),
    });

    public static Begun Numbered(this Begun state, int number) => state.With(content => content with { LastNumber = Math.Max(content.LastNumber, number) });

    /// <summary>The list with this in the place of the one with the same key, or last.</summary>
    public static ValueList<T> Put<T, TKey>(this ValueList<T> list, T item, Func<T, TKey> key) where TKey : IEquatable<TKey> =>
        list.Any(one => key(one).Equals(key(item))) ? list.Select(one => key(one).Equals(key(item)) ? item : one).ToValueList() : list.With(item);

    public static ValueList<T> Without<T>(this ValueList<T> list, int number, Func<T, int> key) => list.Where(one => key(one) != number).ToValueList();
}
