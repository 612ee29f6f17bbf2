using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>What the provider says of itself, and whether a token is its own. Keys that it has changed are fetched when a token names one we do not have.</summary>
internal sealed class ProviderMetadata(ProviderOptions options, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>So often at most because of keys that nobody knows: whoever sends made-up tokens must not make us ask and ask.</summary>
    private static readonly TimeSpan BetweenUnknownKeys = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly JsonWebTokenHandler tokens = new() { MapInboundClaims = false };
    private OpenIdConnectConfiguration? current;
    private DateTimeOffset asked;

    public ProviderOptions Options => options;

    /// <exception cref="InvalidOperationException">It cannot be reached, or calls itself something else than we know it as.</exception>
    public ValueTask<OpenIdConnectConfiguration> Current(CancellationToken cancellation) => NotOlderThan(Kept, cancellation);

    /// <summary>The claims of a token that the provider signed for us and that is valid now; otherwise why not.</summary>
    public async Task<TokenValidationResult> Check(string token, CancellationToken cancellation)
    {
        var checkedOnce = await Check(token, await Current(cancellation));
        return checkedOnce.Exception is SecurityTokenSignatureKeyNotFoundException
            ? await Check(token, await NotOlderThan(BetweenUnknownKeys, cancellation))
            : checkedOnce;
    }

    public void Dispose()
    {
        turn.Dispose();
        http.Dispose();
    }

    private Task<TokenValidationResult> Check(string token, OpenIdConnectConfiguration provider) => tokens.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = options.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
        ClockSkew = TimeSpan.FromMinutes(1),
        LifetimeValidator = (notBefore, expires, _, parameters) => IsNow(notBefore, expires, parameters.ClockSkew),
    });

    private bool IsNow(DateTime? notBefore, DateTime? expires, TimeSpan skew)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - end < skew && (notBefore is not { } start || start - now < skew);
    }

    private async ValueTask<OpenIdConnectConfiguration> NotOlderThan(TimeSpan age, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (current is null || time.GetUtcNow() - asked > age)
                (current, asked) = (await Fetch(cancellation), time.GetUtcNow());
            return current;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration> Fetch(CancellationToken cancellation)
    {
        var address = options.Authority.ToString().TrimEnd('/') + "/.well-known/openid-configuration";
        var documents = new HttpDocumentRetriever(http) { RequireHttps = options.Authority.Scheme == Uri.UriSchemeHttps };
        var provider = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellation);
        return provider.Issuer.TrimEnd('/') == options.Authority.ToString().TrimEnd('/')
            ? provider
            : throw new InvalidOperationException($"The provider at {options.Authority} calls itself '{provider.Issuer}'.");
    }
}
