using LearningNetwork.Domain.Access;
using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn;

/// <summary>Who may do what, as the program itself decides it: the page is made of the very table that grants.</summary>
internal static class RightsPages
{
    public const string Path = "/rights";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPage(Path, (PageFrame frame, SignedIn person) => RightsPage.Of(frame, new(person, Rights, RoleWords.All))).NeedsSignIn();

    /// <summary>Those that a person can have.</summary>
    public static IReadOnlyList<Right> Rights { get; } = [.. Enum.GetValues<Right>().Where(right => RoleWords.All.Any(role => AccessTable.Gives(role, right)))];

    /// <summary>The key of a right's words.</summary>
    public static string KeyOf(Right right) => "right." + System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(right.ToString());
}

/// <summary>The table, and who reads it.</summary>
public sealed record RightsModel(SignedIn Reader, IReadOnlyList<Right> Rights, IReadOnlyList<Role> Roles);
