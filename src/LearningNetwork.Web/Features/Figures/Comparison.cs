using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>What is held against each other. Services and municipalities never are (domain-rules, 'Who may do what').</summary>
public enum Compared
{
    Islands,
    Projects,
    Products,
}

/// <summary>By which number the lines stand, the largest first.</summary>
public enum ComparedBy
{
    Products,
    Open,
    Overdue,
    InUse,
    Want,
}

/// <summary>An island, a project or a product with what stands with its products together.</summary>
/// <param name="Products">How many products it has; 1 for a product.</param>
/// <param name="InUse">How often one of them has been brought into use.</param>
/// <param name="Want">How often a service has said that it wants one of them.</param>
public sealed record ComparedLine(string Name, string Href, int Products, int Open, int Overdue, int InUse, int Want)
{
    public int By(ComparedBy number) => number switch
    {
        ComparedBy.Products => Products,
        ComparedBy.Open => Open,
        ComparedBy.Overdue => Overdue,
        ComparedBy.InUse => InUse,
        ComparedBy.Want => Want,
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, null),
    };
}

/// <summary>Puts what stands with each product together by island and by project; one that lies on two islands counts on both.</summary>
public static class Comparison
{
    public static IReadOnlyList<ComparedLine> Of(
        Compared compared, IReadOnlyList<ProductFigures> products, IReadOnlyList<ProjectName> projects, ComparedBy? by, Phrases t)
    {
        IEnumerable<ComparedLine> lines = compared switch
        {
            Compared.Islands => Enum.GetValues<Island>().Select(island => Line(t.Say(island), $"/products?island={island.Code()}", products.Where(product => product.Islands.Contains(island)))),
            Compared.Projects => projects.Select(project => Line(project.Name, $"/projects/{project.Id}", products.Where(product => Own(product).Contains(project.Id)))),
            Compared.Products => products.Select(product => Line(product.Title, $"/products/{product.Id}", [product])),
            _ => throw new ArgumentOutOfRangeException(nameof(compared), compared, null),
        };
        return by is { } number ? [.. lines.OrderByDescending(line => line.By(number))] : [.. lines];
    }

    private static ComparedLine Line(string name, string href, IEnumerable<ProductFigures> products)
    {
        var all = products.ToList();
        return new(name, href, all.Count, all.Sum(one => one.Open), all.Sum(one => one.Overdue), all.Sum(one => one.InUse), all.Sum(one => one.Want));
    }

    private static string[] Own(ProductFigures product) => product.Owners.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
