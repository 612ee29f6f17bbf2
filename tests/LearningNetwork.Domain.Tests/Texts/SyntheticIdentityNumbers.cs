namespace LearningNetwork.Domain.Tests.Texts;

/// <summary>Makes identity numbers from the published rule, so that none needs to be written down.</summary>
internal static class SyntheticIdentityNumbers
{
    /// <summary>What is added to the month in each series: real, the welfare administration's, another test set's, the Tax Administration's.</summary>
    public static readonly int[] MonthOffsets = [0, 40, 65, 80];

    /// <summary>The first valid number of a day from a person's number on.</summary>
    /// <param name="rest">What the first control sum leaves: 0 until 2032, then also 1, 2 and 3.</param>
    public static string Make(int day, int month, int year, int person, int rest = 0)
    {
        for (var tried = person; ; tried = (tried + 1) % 1000)
        {
            var nine = $"{day:00}{month:00}{year:00}{tried:000}";
            if (WithControls(nine, rest) is { } number)
                return number;
        }
    }

    private static string? WithControls(string nine, int rest)
    {
        var first = Control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2], 11 + rest);
        if (first == 10)
            return null;
        var ten = $"{nine}{first}";
        var second = Control(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
        return second == 10 ? null : $"{ten}{second}";
    }

    private static int Control(string digits, int[] weights, int from) =>
        (from - digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11) % 11;
}
