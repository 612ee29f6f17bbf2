namespace LearningNetwork.Domain.Surveys;

/// <summary>
/// Which counts of a row may be shown when its total is (domain-rules, 'small cells suppressed, also by difference'). A hidden count
/// can be worked out neither from the total nor by someone who knows this rule: of the tables that look the same, every hidden count
/// has different values in at least two.
/// </summary>
public static class Suppression
{
    /// <summary>The row as it may be shown. A row of fewer than <see cref="SmallGroup.Fewest"/> in all is hidden whole.</summary>
    /// <param name="counts">Counts of 0 or more, whose sum is shown beside them.</param>
    public static ValueList<ShownCount> Of(IReadOnlyList<int> counts)
    {
        var small = counts.Where(SmallGroup.IsTooSmall).ToList();
        if (small.Count == 0)
            return counts.Select(count => new ShownCount(count)).ToValueList();
        // Nothing large enough to hide behind: then it must not be told either which answers nobody gave.
        if (counts.Max() < SmallGroup.Fewest)
            return counts.Select(_ => ShownCount.Hidden).ToValueList();
        var cover = GivesItselfAway(small) ? counts.Where(count => count >= SmallGroup.Fewest).Min() : 0;
        return counts.Select(count => SmallGroup.IsTooSmall(count) || (cover > 0 && count == cover) ? ShownCount.Hidden : new(count)).ToValueList();
    }

    /// <summary>
    /// Whether small counts can be worked out from their sum, which the total gives away: one alone, or all as small or all as large as
    /// a hidden count can be. Then the smallest of the others is hidden with them, and every one that is equal to it, so that which of
    /// the hidden ones it is cannot be told.
    /// </summary>
    private static bool GivesItselfAway(List<int> small) =>
        small.Count == 1 || small.All(count => count == 1) || small.All(count => count == SmallGroup.Fewest - 1);

    /// <summary>How many were asked, where that does not tell of the few who did not answer.</summary>
    public static int? Asked(AnswerCounts counts) =>
        counts.Asked is { } asked && !SmallGroup.IsTooSmall(asked - counts.Answered) && !SmallGroup.IsTooSmall(counts.Answered) ? asked : null;
}
