using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>
/// Signing in with OpenID Connect: the framework's authorization code flow with PKCE, a state that is bound to the browser by a cookie and
/// counts once, and on top of it the identity token: signature, issuer, audience, time and nonce are checked by the identity library.
/// </summary>
internal sealed class ProviderHandler(IOptionsMonitor<OAuthOptions> options, ILoggerFactory log, UrlEncoder encoder, ProviderMetadata provider)
    : OAuthHandler<OAuthOptions>(options, log, encoder)
{
    public new const string Scheme = "provider";
    private const string Nonce = "nonce";

    private readonly OpenIdConnectProtocolValidator protocol = new() { RequireStateValidation = false };

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await provider.Current(Context.RequestAborted)).AuthorizationEndpoint;
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = protocol.GenerateNonce();
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var current = await provider.Current(Context.RequestAborted);
        Options.TokenEndpoint = current.TokenEndpoint;
        // Another provider's answer, mixed in by somebody between, names that provider (RFC 9207).
        return Request.Query["iss"] is [var issuer] && issuer != current.Issuer
            ? HandleRequestResult.Fail("The answer is another provider's.")
            : await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = tokens.Response?.RootElement.TryGetProperty("id_token", out var found) is true ? found.GetString() : null;
        var result = await provider.Check(token ?? throw new AuthenticationFailureException("The provider sent no identity token."), Context.RequestAborted);
        if (!result.IsValid)
            throw new AuthenticationFailureException($"The identity token is refused: {result.Exception.GetType().Name}.");
        protocol.ValidateTokenResponse(new()
        {
            ClientId = Options.ClientId,
            Nonce = properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null,
            ValidatedIdToken = new JwtSecurityToken(token),
            ProtocolMessage = new OpenIdConnectMessage { IdToken = token, AccessToken = tokens.AccessToken },
        });
        properties.Items.Remove(Nonce);
        identity.AddClaims(result.ClaimsIdentity.Claims);
        return new(new ClaimsPrincipal(identity), properties, Scheme);
    }
}
