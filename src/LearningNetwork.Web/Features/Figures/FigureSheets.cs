using System.Globalization;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>The numbers as a file: what is compared, the figures, and their course.</summary>
internal static class FigureSheets
{
    public const string Name = "figures";

    public static IReadOnlyList<WrittenSheet> Of(FigureModel model, Phrases t) => [Compared(model.Compared).Over(model.Lines, t), Cards.Over(model.Cards, t), Course(model.Figures, t)];

    private static readonly ListSheet<FigureCard> Cards = new(Name, "key-figures.key",
        new("key-figures.what", (card, t) => t["key-figure." + card.Name]),
        new("key-figures.number", (card, _) => card.Number));

    private static ListSheet<ComparedLine> Compared(Compared compared) => new(Name, "compared." + Choices.Code(compared),
        new("key-figures.what", (line, _) => line.Name),
        new("compared-by.products", (line, _) => line.Products),
        new("compared-by.open", (line, _) => line.Open),
        new("compared-by.overdue", (line, _) => line.Overdue),
        new("compared-by.inUse", (line, _) => line.InUse),
        new("compared-by.want", (line, _) => line.Want));

    private static WrittenSheet Course(NetworkFigures figures, Phrases t)
    {
        var courses = FigureModel.Courses.Select(figures.Course).ToList();
        return new(
            t["key-figures.course"],
            [t["key-figures.month"], .. FigureModel.Courses.Select(course => t["figure-course." + course])],
            figures.Months.Select((month, at) => (IReadOnlyList<SheetValue>)[month.ToString("yyyy-MM", CultureInfo.InvariantCulture), .. courses.Select(course => (SheetValue)course[at])]));
    }
}
