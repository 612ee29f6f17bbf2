namespace LearningNetwork.Domain;

/// <summary>Lists whose entries go by number, from 1, in the order they came.</summary>
internal static class Numbered
{
    /// <summary>The entry of a number, or null where there is none.</summary>
    public static T? At<T>(this ValueList<T> list, int number) where T : class => number >= 1 && number <= list.Count ? list[number - 1] : null;

    /// <summary>The list with another entry at a number that it has.</summary>
    public static ValueList<T> Replaced<T>(this ValueList<T> list, int number, Func<T, T> change) where T : class => list.At(number) is null
        ? throw new InvalidOperationException($"There is no number {number} among {list.Count}.")
        : list.Select((item, index) => index == number - 1 ? change(item) : item).ToValueList();
}
