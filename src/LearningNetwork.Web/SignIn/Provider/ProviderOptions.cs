using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using Microsoft.Extensions.Configuration;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>The provider of sign-ins (OpenID Connect) and how it knows this site.</summary>
/// <param name="Authority">Its issuer; <c>/.well-known/openid-configuration</c> below it describes it.</param>
/// <param name="Name">What the button says; the authority's host unless it is set.</param>
/// <param name="Scope">What is asked for, with spaces between.</param>
/// <param name="Claims">Where it says what a person is; null where invitations do.</param>
public sealed record ProviderOptions(Uri Authority, string ClientId, string ClientSecret, string Name, string Scope, ClaimNames? Claims)
{
    /// <summary>Where signing out leads to, as the browsers' content security policy names it.</summary>
    public string Origin => Authority.GetLeftPart(UriPartial.Authority);

    internal static ProviderOptions? Read(IConfigurationSection settings)
    {
        if (settings["Authority"] is not { Length: > 0 } authority)
            return null;
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || !EntryOptions.IsSafe(address))
            throw new UnusableSettingsException("OpenIdConnect__Authority must be the provider's address, with https.");
        return new(
            address, settings["ClientId"] ?? throw Missing("ClientId"), SecretIn(settings), settings["Name"] ?? address.Host, settings["Scope"] ?? "openid", ClaimNames.Read(settings));
    }

    /// <summary>From a file that only the program may read, as systemd hands it over, or from the environment.</summary>
    private static string SecretIn(IConfigurationSection settings) =>
        settings["ClientSecretFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : settings["ClientSecret"] ?? throw Missing("ClientSecretFile");

    private static UnusableSettingsException Missing(string name) => new($"OpenIdConnect__Authority is set, and OpenIdConnect__{name} is not.");
}

/// <summary>The claims that say what a person is. Roles have our names (<c>service-leader</c>), or are named in <c>OpenIdConnect__RoleNames__theirs=ours</c>.</summary>
/// <param name="Network">The network of all who come so.</param>
/// <param name="RoleNames">The provider's words for our roles.</param>
public sealed record ClaimNames(NetworkId Network, string Roles, string? Service, string? Projects, IReadOnlyDictionary<string, Role> RoleNames)
{
    internal static ClaimNames? Read(IConfigurationSection settings)
    {
        if (settings["RolesClaim"] is not { Length: > 0 } roles)
            return null;
        var network = NetworkId.Parse(settings["Network"]) ?? throw new UnusableSettingsException("OpenIdConnect__RolesClaim is set, and OpenIdConnect__Network is not.");
        var names = RoleWords.All.ToDictionary(role => RoleWords.Code(role), role => role, StringComparer.OrdinalIgnoreCase);
        foreach (var own in settings.GetSection("RoleNames").GetChildren())
            names[own.Key] = RoleWords.Parse(own.Value) ?? throw new UnusableSettingsException($"OpenIdConnect__RoleNames__{own.Key}: '{own.Value}' is no role.");
        return new(network, roles, settings["ServiceClaim"], settings["ProjectsClaim"], names);
    }

    /// <summary>What these claims make of a person; null where they make nothing that a person can be.</summary>
    /// <param name="valuesOf">All values of a claim.</param>
    public Grant? GrantIn(Func<string, IEnumerable<string>> valuesOf)
    {
        ValueList<Role> roles = [.. valuesOf(Roles).Where(RoleNames.ContainsKey).Select(name => RoleNames[name]).Distinct()];
        var service = Service is null ? null : valuesOf(Service).Select(ServiceId.Parse).FirstOrDefault(id => id is not null);
        ValueList<ProjectId> projects = Projects is null ? [] : [.. valuesOf(Projects).Select(ProjectId.Parse).OfType<ProjectId>()];
        var grant = new Grant(Network, roles, service, projects);
        return grant.Fault() is null ? grant : null;
    }
}
