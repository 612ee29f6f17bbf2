using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>Puts the provider of sign-ins in its place.</summary>
internal static class ProviderSetup
{
    /// <summary>Where the provider sends people back to; it must know this address.</summary>
    public const string CallbackPath = "/sign-in/provider/back";

    private const string ToldByTheProvider = "https://told-by-the-provider.invalid/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddProvider(this AuthenticationBuilder authentication, ProviderOptions provider, EntryOptions entry)
    {
        authentication.Services.AddSingleton<ProviderTickets>().AddSingleton(services => new ProviderMetadata(
            provider, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience }, services.GetRequiredService<TimeProvider>()));
        authentication.AddOAuth<OAuthOptions, ProviderHandler>(ProviderHandler.Scheme, options => Configure(options, provider, entry));
    }

    private static void Configure(OAuthOptions options, ProviderOptions provider, EntryOptions entry)
    {
        (options.ClientId, options.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (ToldByTheProvider, ToldByTheProvider);
        options.CallbackPath = CallbackPath;
        options.UsePkce = true;
        options.SignInScheme = SessionCookie.Scheme;
        options.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
        options.BackchannelTimeout = Patience;
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = entry.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Events.OnTicketReceived = context => context.HttpContext.RequestServices.GetRequiredService<ProviderTickets>().Received(context);
        options.Events.OnRemoteFailure = context => context.HttpContext.RequestServices.GetRequiredService<ProviderTickets>().Failed(context);
    }
}
