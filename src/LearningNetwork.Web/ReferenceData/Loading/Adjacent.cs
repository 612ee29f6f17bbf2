namespace LearningNetwork.Web.ReferenceData.Loading;

internal static class Adjacent
{
    /// <summary>Runs of values that follow each other and have the same key.</summary>
    public static IEnumerable<IReadOnlyList<T>> GroupAdjacent<T, TKey>(this IEnumerable<T> values, Func<T, TKey> key)
    {
        var run = new List<T>();
        foreach (var value in values)
        {
            if (run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(run[0]), key(value)))
            {
                yield return run;
                run = [];
            }

            run.Add(value);
        }

        if (run.Count > 0)
            yield return run;
    }
}
