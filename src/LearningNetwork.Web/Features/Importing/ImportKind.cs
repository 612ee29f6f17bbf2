using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>What a spreadsheet can bring in. Municipalities come before the services that serve them, services before projects, projects before products.</summary>
public enum ImportKind
{
    Municipalities,
    Services,
    Projects,
    Products,
}

/// <summary>Who brings in what: the network itself its coordinator; products whoever may own some, and whose each of them is its own rules decide.</summary>
internal static class ImportRights
{
    /// <summary>Those of whoever may bring in anything.</summary>
    public static Right[] Any { get; } = [Right.ManageNetwork, Right.ManageProducts];

    public static Right[] For(ImportKind kind) => kind == ImportKind.Products ? [Right.ManageProducts, Right.ManageNetwork] : [Right.ManageNetwork];
}
