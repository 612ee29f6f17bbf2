using LearningNetwork.Web.SignIn.Provider;
using Microsoft.Extensions.Configuration;

namespace LearningNetwork.Web.SignIn;

/// <summary>How people come in outside the demonstration, as the settings say; <c>infra/README.md</c> lists them.</summary>
/// <param name="PublicAddress">Where browsers find the site, e.g. <c>https://network.example</c>. Links and redirects are made from it, never from what a request says.</param>
/// <param name="Provider">The provider of sign-ins, or null for none.</param>
/// <param name="LocalAccounts">Whether people may have an account here.</param>
public sealed record EntryOptions(Uri PublicAddress, ProviderOptions? Provider, bool LocalAccounts)
{
    /// <summary>How often who may ask.</summary>
    public LimitOptions Limits { get; init; } = new();

    private const string Advice = "Start the demonstration with --demo, or set what infra/README.md lists.";

    public bool IsHttps => PublicAddress.Scheme == Uri.UriSchemeHttps;

    /// <summary>A local path as a link that works from anywhere.</summary>
    public string LinkTo(string path) => new Uri(PublicAddress, path).ToString();

    /// <exception cref="UnusableSettingsException">Nobody could come in with these.</exception>
    internal static EntryOptions Read(IConfiguration settings)
    {
        var provider = ProviderOptions.Read(settings.GetSection("OpenIdConnect"));
        var local = settings.GetValue<bool>("LocalAccounts");
        if (provider is null && !local)
            throw new UnusableSettingsException($"No sign-in is set up, so nobody could come in: set OpenIdConnect__Authority or LocalAccounts=true. {Advice}");
        if (!Uri.TryCreate(settings["PublicAddress"], UriKind.Absolute, out var address) || address.PathAndQuery != "/" || !IsSafe(address))
            throw new UnusableSettingsException($"PublicAddress must say where browsers find the site, such as https://network.example; http only on this machine. {Advice}");
        return new(address, provider, local) { Limits = settings.GetSection("RateLimits").Get<LimitOptions>() ?? new() };
    }

    /// <summary>Whatever passes between here and there is hidden from those in between, or there is nobody in between.</summary>
    internal static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
