using System.Security.Claims;
using System.Text.Encodings.Web;
using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web.SignIn;

/// <summary>Tokens of programs: <c>Authorization: Bearer …</c>. They count under <c>/api</c> only. The demonstration's (<c>demo-coordinator</c>) are no secrets.</summary>
internal sealed class Bearer(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, IWhoIsThere people)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public new const string Scheme = "bearer";
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        return await people.OfToken(header[Prefix.Length..].Trim(), Context.RequestAborted) is { } person
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(new PersonIdentity(person, Scheme)), Scheme))
            : AuthenticateResult.Fail("Nobody has this token.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblem.Write(Context, StatusCodes.Status401Unauthorized, ApiRefusals.NotSignedIn);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ApiProblem.Write(Context, StatusCodes.Status403Forbidden, Refusals.NotAllowed);
}
