using System.Globalization;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>The network in numbers.</summary>
/// <param name="Figures">By name, such as <c>overdue</c>.</param>
/// <param name="Course">What happened in each month, the earliest first.</param>
/// <param name="Wanted">The products that most services want beyond what there is room for; at most three.</param>
/// <param name="Untouched">The islands from which nobody asks for or uses anything.</param>
/// <param name="Compared">By what is compared: <c>islands</c>, <c>projects</c>, <c>products</c>.</param>
internal sealed record FiguresJson(
    IReadOnlyDictionary<string, int> Figures, IReadOnlyList<FigureMonthJson> Course,
    IReadOnlyList<WantedJson> Wanted, IReadOnlyList<UntouchedJson> Untouched, IReadOnlyDictionary<string, IReadOnlyList<ComparedJson>> Compared)
{
    public static FiguresJson Of(ReadFigures read, Phrases t) => new(
        FigureCards.Of(read.Figures).ToDictionary(card => card.Name, card => card.Number),
        Months(read.Figures),
        [.. read.Figures.Wanted.Select(product => new WantedJson(product.Id, product.Title, product.Short))],
        [.. read.Figures.Untouched.Select(one => new UntouchedJson(t.Say(one.Island), one.Products))],
        Enum.GetValues<Compared>().ToDictionary(
            Choices.Code,
            compared => (IReadOnlyList<ComparedJson>)[.. Comparison.Of(compared, read.Products, read.Projects, null, t).Select(line => new ComparedJson(line.Name, line.Products, line.Open, line.Overdue, line.InUse, line.Want))]));

    private static List<FigureMonthJson> Months(NetworkFigures figures)
    {
        var (asked, begun, taken) = (figures.Course("asked"), figures.Course("begun"), figures.Course("taken-out"));
        return [.. figures.Months.Select((month, at) => new FigureMonthJson(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), asked[at], begun[at], taken[at]))];
    }
}

/// <param name="Asked">Requests that were sent in.</param>
/// <param name="Begun">What services began to bring into use.</param>
/// <param name="TakenOut">Materials that a service took out for the first time.</param>
internal sealed record FigureMonthJson(string Month, int Asked, int Begun, int TakenOut);

/// <param name="Short">How many more services want it than there is room for.</param>
internal sealed record WantedJson(string Product, string Title, int Short);

/// <param name="Island">Its name, as in what is compared.</param>
/// <param name="Products">How many products lie on it; 0 where none has been made.</param>
internal sealed record UntouchedJson(string Island, int Products);

internal sealed record ComparedJson(string Name, int Products, int Open, int Overdue, int InUse, int Want);
