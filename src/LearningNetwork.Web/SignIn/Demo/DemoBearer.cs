using System.Security.Claims;
using System.Text.Encodings.Web;
using LearningNetwork.Domain;
using LearningNetwork.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Web.SignIn.Demo;

/// <summary>The demonstration's tokens for the API: <c>Authorization: Bearer demo-coordinator</c>. They are no secrets.</summary>
internal sealed class DemoBearer(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, DemoPeople people)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public new const string Scheme = "bearer";
    private const string Prefix = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblem.Write(Context, StatusCodes.Status401Unauthorized, ApiRefusals.NotSignedIn);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ApiProblem.Write(Context, StatusCodes.Status403Forbidden, Refusals.NotAllowed);

    private AuthenticateResult Authenticate()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        return people.WithToken(header[Prefix.Length..].Trim()) is { } person
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(new PersonIdentity(person, Scheme)), Scheme))
            : AuthenticateResult.Fail("Nobody has this token.");
    }
}
