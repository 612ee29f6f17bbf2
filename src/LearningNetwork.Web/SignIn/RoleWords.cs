using System.Text.Json;
using LearningNetwork.Domain.Access;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.SignIn;

/// <summary>Roles in the reader's language, and as settings, forms and the command line name them.</summary>
internal static class RoleWords
{
    /// <summary>Those that a person can have.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. Enum.GetValues<Role>().Where(role => role != Role.Program)];

    public static string Name(this Phrases t, Role role) => t["role." + Code(role)];

    /// <summary>E.g. <c>service-leader</c>.</summary>
    public static string Code(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    public static Role? Parse(string? code) => All.Where(role => Code(role) == code).Select(role => (Role?)role).FirstOrDefault();
}
