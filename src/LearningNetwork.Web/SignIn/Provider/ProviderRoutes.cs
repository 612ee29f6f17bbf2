using System.Text.Json;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>The way to the provider, and the provider's word that a session of its own is over (OpenID Connect back-channel logout).</summary>
internal static class ProviderRoutes
{
    public const string Start = "/sign-in/provider";
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage(Start, Go).Open();
        routes.MapForm("/sign-in/provider/over", Over).Open();
    }

    private static async Task<IResult> Go(HttpContext context, ProviderMetadata provider, [FromQuery(Name = "return")] string? returnTo = null, string? invitation = null)
    {
        try
        {
            await provider.Current(context.RequestAborted);
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException or HttpRequestException or TaskCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            return new SeeOther(EnteringPages.Failed);
        }

        var properties = new AuthenticationProperties { RedirectUri = LocalPath.OrHome(returnTo) };
        if (invitation is { Length: > 0 and < 100 })
            properties.Items[ProviderTickets.InvitationItem] = invitation;
        return TypedResults.Challenge(properties, [ProviderHandler.Scheme]);
    }

    /// <summary>Needs no anti-forgery token: what it carries is signed by the provider, new, and counts once.</summary>
    private static async Task<IResult> Over(HttpContext context, ProviderMetadata provider, Sessions sessions, UsedOnce used, SecurityLog events, TimeProvider time)
    {
        context.Response.Headers.CacheControl = "no-store";
        var cancellation = context.RequestAborted;
        if (!context.Request.HasFormContentType || context.Request.ContentLength is not < 20_000)
            return TypedResults.BadRequest();
        var token = (await context.Request.ReadFormAsync(cancellation))["logout_token"].ToString();
        if (token.Length == 0 || await provider.Check(token, cancellation) is not { IsValid: true, SecurityToken: JsonWebToken said } || !IsLogout(said))
            return TypedResults.BadRequest();
        var now = time.GetUtcNow();
        if (now - said.IssuedAt > Fresh || !await used.Use("logout", said.Id, now + Fresh + Fresh, cancellation))
            return TypedResults.BadRequest();
        var ended = await sessions.EndOf(new(said.Issuer, said.Subject ?? "", said.TryGetPayloadValue<string>(JwtRegisteredClaimNames.Sid, out var session) ? session : null), cancellation);
        await events.Note(new(SecurityEventKind.SessionsEnded, null, null, Detail: $"provider, {ended}"), cancellation);
        return TypedResults.Ok();
    }

    /// <summary>A logout token says so, names whom or what, has an id, and no nonce: so that no identity token passes for one.</summary>
    private static bool IsLogout(JsonWebToken token) =>
        token.TryGetPayloadValue<JsonElement>("events", out var events) && events.ValueKind == JsonValueKind.Object && events.TryGetProperty(LogoutEvent, out _)
        && !token.TryGetPayloadValue<string>("nonce", out _)
        && token.Id is { Length: > 0 }
        && (token.Subject is { Length: > 0 } || token.TryGetPayloadValue<string>(JwtRegisteredClaimNames.Sid, out _));
}
