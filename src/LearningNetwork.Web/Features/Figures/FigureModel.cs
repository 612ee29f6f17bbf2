using LearningNetwork.Storage.ReadModel.Figures;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>The network in numbers.</summary>
/// <param name="Lines">What is held against each other, in the order asked for.</param>
/// <param name="By">By which number they stand; null for the order in which they are known.</param>
public sealed record FigureModel(NetworkFigures Figures, IReadOnlyList<FigureCard> Cards, Compared Compared, ComparedBy? By, IReadOnlyList<ComparedLine> Lines)
{
    /// <summary>What the course is told of: each is <c>figure-course.&lt;name&gt;</c>.</summary>
    public static IReadOnlyList<string> Courses { get; } = ["asked", "begun", "taken-out"];

    public const int MostLines = 200;
}

/// <summary>Bars of a year's months.</summary>
/// <param name="Numbers">One a month, the earliest first.</param>
public sealed record CourseBars(IReadOnlyList<int> Numbers)
{
    public const int Width = 240, Height = 96, Foot = 16, Head = 16;

    private const int Gap = 4;

    private double Step => (double)Width / Numbers.Count;

    public IEnumerable<(double X, double Y, double Width, double Height, int Number)> Bars => Numbers.Select((number, month) =>
    {
        var high = Math.Round((double)(Height - Foot - Head) * number / Math.Max(1, Numbers.Max()), 1);
        return (Math.Round(month * Step + Gap / 2.0, 1), Height - Foot - high, Math.Round(Step - Gap, 1), high, number);
    });

    public double Middle(int month) => Math.Round((month + 0.5) * Step, 1);
}
