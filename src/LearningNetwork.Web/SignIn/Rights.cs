using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace LearningNetwork.Web.SignIn;

/// <summary>
/// Who may open an endpoint. Each declares it, on itself or its group, in one of three ways; one that declares nothing is found by a test,
/// and asks for a signed-in person until then:
/// <code>
/// pages.MapPage("/products", Get).Needs(Right.SeeCatalogue);
/// api.MapApiGet("/sharing-requests", List).Needs(Right.SeeOwnRequests, Right.SeeAllRequests);   // either is enough
/// </code>
/// Whether it is one's own service, project or case is decided by the entity, or asked by the query, besides.
/// </summary>
public static class Rights
{
    /// <summary>For signed-in people whose roles give at least one of these rights; others get 403, and 401 (or the sign-in page) when not signed in.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, params Right[] anyOf) where TBuilder : IEndpointConventionBuilder
    {
        if (anyOf.Length == 0)
            throw new ArgumentException("Name a right.", nameof(anyOf));
        var rights = anyOf.ToValueList();
        return endpoint
            .RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => rights.Any(right => ActorOf(asked)?.May(right) is true)))
            .WithMetadata(new DeclaredAccess(rights));
    }

    /// <summary>For everyone who is signed in, whatever their roles: the front page, signing out.</summary>
    public static TBuilder NeedsSignIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(SignInSetup.SomeonePolicy).WithMetadata(new DeclaredAccess([]));

    /// <summary>For everyone: health, signing in, files, the choice of language. It must show nothing of any network.</summary>
    public static TBuilder Open<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AllowAnonymous().WithMetadata(new DeclaredAccess(null));

    private static Actor? ActorOf(AuthorizationHandlerContext asked) => (asked.User.Identity as PersonIdentity)?.Person.Actor;
}

/// <summary>What an endpoint declared; found in its metadata by the tests of the rights.</summary>
/// <param name="AnyOf">Rights of which one is enough; empty where being signed in is; null where it is open to all.</param>
public sealed record DeclaredAccess(ValueList<Right>? AnyOf)
{
    public bool IsOpen => AnyOf is null;

    /// <summary>Whether this actor, or nobody when null, may open the endpoint.</summary>
    public bool Allows(Actor? actor) => AnyOf is null || (actor is not null && (AnyOf.Count == 0 || AnyOf.Any(actor.May)));
}
