using System.Text.Json;
using LearningNetwork.Domain.Access;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.SignIn;

/// <summary>Roles in the reader's language.</summary>
internal static class RoleWords
{
    public static string Name(this Phrases t, Role role) => t["role." + JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString())];
}
